using Readiness.Domain.Imports;
using Readiness.Domain.People;
using Readiness.Domain.People.Changes;

namespace Readiness.Grains.People;

/// <summary>Between the organisation as rules see it and as it is kept.</summary>
internal static class OrganisationCodec
{
    public static Organisation Read(OrganisationRows rows, IEnumerable<string> rubrics) => new(
        rows.Staff.Select(Member), rows.Teams.Select(team => new TeamFacts(team.Id, team.Name, team.Retired, team.People)), rows.Levels, rubrics);

    /// <summary>What a change that stands writes; null for one that changes nothing.</summary>
    public static OrganisationWrites? Writes(Decided decided, Guid? by, DateTimeOffset at, Func<Guid> newId)
    {
        IReadOnlyList<PersonChange> people = decided.People?.People ?? [];
        if (!decided.Stands || (decided.Team is null && people.Count == 0))
        {
            return null;
        }

        var teams = (decided.People?.NewTeams ?? []).Select(name => new AdminTeamRow(newId(), name, Retired: false, 0));
        if (decided.Team?.After is { } team)
        {
            teams = teams.Prepend(new AdminTeamRow(team.Id, team.Name, team.Retired, team.People));
        }

        return new OrganisationWrites(
            [.. people.Select(change => change.Before).OfType<Member>().Select(Row)], [.. people.Select(change => Row(change.After))], [.. teams], Acts(decided, by, at));
    }

    private static Member Member(StaffRow row) => new(
        new PersonId(row.Id), row.Email, row.Name, row.Title ?? string.Empty, row.LevelName ?? string.Empty, row.TargetLevel ?? string.Empty, row.Team ?? string.Empty,
        row.ReportsTo is { } manager ? new PersonId(manager) : null, row.Active, row.IsAdmin, string.Empty, row.Pseudonym);

    private static StaffRow Row(Member member)
    {
        _ = PersonCheck.TryParsePresence(member.Boards, out var presence);
        return new StaffRow(
            member.Id.Value, member.Email, member.Name, OrNull(member.Title), OrNull(member.Level), OrNull(member.TargetLevel), OrNull(member.Team), member.ReportsTo?.Value,
            member.Active, member.IsAdmin, (int)presence, presence == Domain.Boards.BoardPresence.Pseudonym ? member.Pseudonym : null);
    }

    private static IEnumerable<AdminActRow> Acts(Decided decided, Guid? by, DateTimeOffset at)
    {
        if (decided.Team is { } team)
        {
            var act = team.After.Retired ? AdminActs.TeamRetired : team.Before is null or { Retired: true } ? AdminActs.TeamMade : AdminActs.TeamRenamed;
            yield return new AdminActRow(0, at, by, act, null, team.After.Id, null, team.Before?.Name, team.After.Name);
        }

        foreach (var row in (decided.People?.People ?? []).SelectMany(change => Acts(change, by, at)))
        {
            yield return row;
        }
    }

    private static IEnumerable<AdminActRow> Acts(PersonChange change, Guid? by, DateTimeOffset at)
    {
        var person = change.After.Id.Value;
        if (change.Kind != ChangeKind.Changed)
        {
            yield return new AdminActRow(0, at, by, AdminActs.Of(change.Kind), person, null, null, null, null);
        }

        foreach (var field in change.Fields)
        {
            var (before, after) = field.Field == AdminActs.ManagerField
                ? (change.Before?.ReportsTo?.ToString(), change.After.ReportsTo?.ToString())
                : (OrNull(field.Before), OrNull(field.After));
            yield return new AdminActRow(0, at, by, AdminActs.Changed, person, null, field.Field, before, after);
        }
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
