using Orleans.Concurrency;
using Readiness.Contracts.People;
using Readiness.Domain.People;
using Readiness.Grains.Calendars;

namespace Readiness.Grains.People;

/// <summary>Reads the directory.</summary>
[StatelessWorker, Reentrant]
public sealed class PeopleGrain(IPeopleStore store, PeopleDirectory directory, OrganisationSettings settings, OrganisationCalendar calendar) : Grain, IPeopleGrain
{
    private const string CursorTag = "people";

    /// <inheritdoc/>
    public async Task<PersonView?> FindAsync(Guid id) => await directory.FindAsync(id) is { Active: true } person ? person.View() : null;

    /// <inheritdoc/>
    public async Task<PersonView[]> ListAsync(int most) =>
        [.. (await store.SearchAsync([], Guid.Empty, null, most, CancellationToken.None)).Select(person => person.View())];

    /// <inheritdoc/>
    public async Task<PersonPage> SearchAsync(SearchPeople query)
    {
        var words = NameFolding.Words(query.Text);
        if (words.Count == 0)
        {
            return new PersonPage([], [], HasNextPage: false);
        }

        (string, Guid)? after = null;
        if (query.After is { } cursor)
        {
            var parts = Cursors.Read(CursorTag, 2, cursor);
            after = (parts[0], Cursors.Id(parts[1]));
        }

        var found = await store.SearchAsync(words, query.Viewer, after, query.First + 1, CancellationToken.None);
        var page = found.Take(query.First).ToArray();
        return new PersonPage(
            [.. page.Select(person => person.View())],
            [.. page.Select(person => Cursors.Write(CursorTag, person.Name, person.Id.ToString("N")))],
            found.Count > query.First);
    }

    /// <inheritdoc/>
    public async Task<TeamView[]?> LeadsAsync(Guid viewer, Guid person) => viewer == person
        ? [.. (await store.TeamsLedAsync(person, CancellationToken.None)).Select(team => new TeamView(team.Id, team.Name))]
        : null;

    /// <inheritdoc/>
    public async Task<OrganisationView> OrganisationAsync() =>
        new(calendar.Now().Today, calendar.TimeZone, (await settings.ReadAsync()).BoardsOn);
}
