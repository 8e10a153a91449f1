using Readiness.Contracts.People;
using Readiness.Domain;
using Readiness.Domain.People;
using Readiness.Domain.People.Changes;

namespace Readiness.Grains.People;

/// <summary>People, teams, changes and acts as admins see them.</summary>
public sealed class AdminViews(PeopleDirectory directory, IAdministrationStore store)
{
    private const int MostChanges = 500;
    private const int MostRefused = 200;

    internal static PeopleImported Imported(ChangeSet? changes, string? fingerprint, Refusal? refusal, bool done) => new(
        done,
        changes?.Count(ChangeKind.Added) ?? 0,
        changes?.Count(ChangeKind.Changed) ?? 0,
        changes?.Count(ChangeKind.Reactivated) ?? 0,
        changes?.Count(ChangeKind.Deactivated) ?? 0,
        changes?.Unchanged ?? 0,
        [.. (changes?.People ?? []).Take(MostChanges).Select(View)],
        [.. changes?.NewTeams ?? []],
        [.. changes?.NewLevels ?? []],
        [.. (changes?.Refusals ?? []).Take(MostRefused).Select(each => new LineRefusalView(each.Line, each.Who, each.Refusal.View()))],
        changes?.Refusals.Count ?? 0,
        fingerprint,
        refusal?.View());

    /// <summary>Acts with everyone named as they are called now.</summary>
    internal async Task<AdminActView[]> ActsAsync(IReadOnlyList<AdminActRow> rows)
    {
        Guid[] ids = [.. rows.SelectMany(row => new[] { row.By, row.Person, Manager(row, row.Before), Manager(row, row.After) }).OfType<Guid>().Distinct()];
        var names = ids.Zip(await directory.FindAsync(ids)).ToDictionary(pair => pair.First, pair => pair.Second?.Name ?? FormerColleague.Name);
        var teams = rows.Any(row => row.Team is not null)
            ? (await store.TeamsAsync(CancellationToken.None)).ToDictionary(team => team.Id, team => team.Name)
            : [];
        return
        [
            .. rows.Select(row => new AdminActView(
                row.Number, row.At, Name(row.By), row.Act, row.Person, Name(row.Person), row.Team is { } team ? teams.GetValueOrDefault(team) : null, row.Field,
                Manager(row, row.Before) is { } old ? names[old] : row.Before, Manager(row, row.After) is { } next ? names[next] : row.After)),
        ];

        string? Name(Guid? id) => id is { } known ? names[known] : null;
    }

    private static PersonChangeView View(PersonChange change) => new(
        (PersonChangeKind)change.Kind, change.Line, change.After.Name, change.After.Email,
        [.. change.Fields.Select(field => new FieldChangeView(field.Field, field.Before, field.After))]);

    private static Guid? Manager(AdminActRow row, string? text) => row.Field == AdminActs.ManagerField && Guid.TryParse(text, out var id) ? id : null;
}
