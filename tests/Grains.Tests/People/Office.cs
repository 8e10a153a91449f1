using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Readiness.Contracts.Boards;
using Readiness.Contracts.People;
using Readiness.Grains.People;
using Readiness.Grains.Tests.Hosts;

namespace Readiness.Grains.Tests.People;

/// <summary>An organisation with two teams: Vera, an admin, leads Mona, who leads Olga and Ben. Everybody is on boards by name.</summary>
internal sealed class Office(GrainHost host) : IAsyncDisposable
{
    public static readonly Guid Vera = Id(1);
    public static readonly Guid Mona = Id(2);
    public static readonly Guid Olga = Id(3);
    public static readonly Guid Ben = Id(4);
    public static readonly Guid Search = Id(101);
    public static readonly Guid Mobile = Id(102);

    private const string Header = "email,name,team,manager_email\n";

    public GrainHost Host => host;

    public IAdministrationGrain Administration => host.Grain<IAdministrationGrain>("administration");

    public static async Task<Office> OpenAsync(DatabaseKind database, short silos = 1)
    {
        var office = new Office(await GrainHost.StartAsync(database, silos: silos));
        await office.Host.Services.GetRequiredService<IPeopleStore>().SaveAsync(
            [Row(Vera, "Vera", Search, "Search", null), Row(Mona, "Mona", Search, "Search", Vera), Row(Olga, "Olga", Mobile, "Mobile", Mona), Row(Ben, "Ben", Mobile, "Mobile", Mona)],
            CancellationToken.None);
        await office.Host.Services.GetRequiredService<OrganisationAdministration>().MakeAdminAsync(Vera, CancellationToken.None);
        return office;
    }

    public async Task<string?> ChangeAsync(Guid person, Func<ChangePerson, ChangePerson> change, Guid? by = null) =>
        (await Administration.ChangePersonAsync(change(new ChangePerson(by ?? Vera, person)))).Refusal?.Code;

    public async Task<PeopleImported> PreviewAsync(string rows, bool deactivateMissing = false) =>
        (await Administration.ImportAsync(new ImportPeople(Vera, Encoding.UTF8.GetBytes(Header + rows), deactivateMissing, Reactivate: false, AddNew: false, null)))!;

    public async Task<PeopleImported> ApplyAsync(string rows, string fingerprint, bool deactivateMissing = false) =>
        (await Administration.ImportAsync(new ImportPeople(Vera, Encoding.UTF8.GetBytes(Header + rows), deactivateMissing, Reactivate: false, AddNew: false, fingerprint)))!;

    /// <summary>Acts but the first, which made Vera an admin; the latest first.</summary>
    public async Task<string[]> ActsAsync(Guid? person = null) =>
        [.. (await Administration.ActsAsync(Vera, person, 50, null))!.Acts.Where(act => act.By is not null)
            .Select(act => string.Join(' ', new[] { act.By, act.Act, act.Person ?? act.Team, act.Field, act.Before, "→", act.After }.OfType<string>()))];

    public async Task<string[]> BoardAsync(IBoardGrain board) =>
        [.. (await board.ReadAsync(new BoardQuery(Vera, Contracts.Boards.Measure.Total, Period.AllTime, null, [new RowsQuery(10, null, false)], [])))!.Pages[0].Rows.Select(row => row.Name)];

    public async Task<AdminPersonView> PersonAsync(Guid id) =>
        (await Administration.PeopleAsync(new AdminPeopleQuery(Vera, null, null, null, 50, null)))!.People.Single(person => person.Id == id);

    public async Task<string?> AddAsync(string email) =>
        (await Administration.ChangePersonAsync(new ChangePerson(Vera, null) { Email = email, Name = "Anna" })).Refusal?.Code;

    /// <summary>Somebody from before addresses had to be ASCII.</summary>
    public async Task<Guid> FromBeforeAsync(string email)
    {
        var row = Row(Guid.CreateVersion7(), "Anna", Mobile, "Mobile", Mona) with { Email = email };
        await host.Services.GetRequiredService<IPeopleStore>().SaveAsync([row], CancellationToken.None);
        return row.Id;
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private static PersonRow Row(Guid id, string name, Guid team, string teamName, Guid? reportsTo) =>
        new(id, $"{name.ToLowerInvariant()}@example.org", name, null, "Senior", "Lead", team, teamName, reportsTo, (int)Domain.Boards.BoardPresence.Named, null, Active: true);

    private static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);
}
