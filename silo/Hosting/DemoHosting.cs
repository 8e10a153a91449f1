using Readiness.Grains.Demo;
using Readiness.Grains.Imports;
using Readiness.Grains.People;

namespace Readiness.Silo.Hosting;

/// <summary>The demo organisation of Development.</summary>
internal static class DemoHosting
{
    /// <summary>Fills a database that holds nobody yet.</summary>
    public static async Task SeedDemoAsync(this IServiceProvider services, CancellationToken cancellation)
    {
        var import = ActivatorUtilities.CreateInstance<OrganisationImport>(services);
        var demo = ActivatorUtilities.CreateInstance<DemoOrganisation>(services, import);
        if (await demo.SeedAsync(progress: null, cancellation) is { } made)
        {
            var admin = await services.GetRequiredService<IPeopleStore>().ReadAllAsync(cancellation).FirstAsync(person => person.Title == DemoOrganisation.AdminTitle, cancellation);
            await services.GetRequiredService<OrganisationAdministration>().MakeAdminAsync(admin.Id, cancellation);
            Console.WriteLine($"Invented a demo organisation of {made.Files[0].Accepted} people");
        }
    }
}
