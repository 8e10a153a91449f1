using System.Data.Common;
using Readiness.Domain.People.Changes;
using Readiness.Grains.People;

namespace Readiness.Silo.Storage.People;

/// <summary>Writes down what an admin did, a row a thing that changed, in the transaction that changes it.</summary>
internal static class AdminActWriting
{
    private static readonly string[] Columns = ["at", "by_id", "act", "person_id", "team_id", "field", "before_text", "after_text"];

    public static Task WriteAsync(DbConnection connection, IEnumerable<AdminActRow> acts, CancellationToken cancellation) => MultiRowInsert.WriteAsync(
        connection, "admin_act", Columns, string.Empty,
        acts.Select(act => new object?[] { act.At.Microseconds(), act.By, act.Act, act.Person, act.Team, act.Field, act.Before, act.After }), cancellation);

    /// <summary>The acts of a change.</summary>
    public static IEnumerable<AdminActRow> Of(Decided decided, Guid? by, DateTimeOffset at)
    {
        var acts = (decided.People?.People ?? []).SelectMany(change => Of(change, by, at));
        return decided.Team is { } team ? acts.Prepend(Of(team, by, at)) : acts;
    }

    private static AdminActRow Of(TeamChange change, Guid? by, DateTimeOffset at)
    {
        var act = change.After.Retired ? AdminActs.TeamRetired : change.Before is null or { Retired: true } ? AdminActs.TeamMade : AdminActs.TeamRenamed;
        return new AdminActRow(0, at, by, act, null, change.After.Id, null, change.Before?.Name, change.After.Name);
    }

    private static IEnumerable<AdminActRow> Of(PersonChange change, Guid? by, DateTimeOffset at)
    {
        var person = change.After.Id.Value;
        var act = change.Kind switch
        {
            ChangeKind.Added => AdminActs.Added,
            ChangeKind.Reactivated => AdminActs.Reactivated,
            ChangeKind.Deactivated => AdminActs.Deactivated,
            _ => AdminActs.Changed,
        };
        if (change.Kind != ChangeKind.Changed)
        {
            yield return new AdminActRow(0, at, by, act, person, null, null, null, null);
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
