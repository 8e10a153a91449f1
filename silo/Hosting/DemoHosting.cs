using Readiness.Grains.People;

namespace Readiness.Silo.Hosting;

/// <summary>The demo organisation of Development.</summary>
internal static class DemoHosting
{
    /// <summary>Fills a database that holds nobody yet.</summary>
    public static async Task SeedDemoAsync(this IServiceProvider services, CancellationToken cancellation)
    {
        var people = services.GetRequiredService<IPeopleStore>();
        await foreach (var _ in people.ReadAllAsync(cancellation))
        {
            return;
        }
    }
}
