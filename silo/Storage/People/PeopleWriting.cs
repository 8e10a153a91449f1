using System.Data.Common;
using Readiness.Grains.People;

namespace Readiness.Silo.Storage.People;

/// <summary>Writes people and their teams inside one transaction.</summary>
internal static class PeopleWriting
{
    private static readonly string[] Columns =
        ["id", "email", "name", "title", "level_name", "target_level", "team_id", "manager_id", "presence", "pseudonym", "active", "search"];

    /// <summary>
    /// A manager may stand below those who report to them: the database looks only when the transaction ends.
    /// </summary>
    public static async Task WriteAsync(DbConnection connection, IReadOnlyList<PersonRow> people, CancellationToken cancellation)
    {
        await MultiRowInsert.WriteAsync(
            connection, "team", ["id", "name"], "ON CONFLICT DO NOTHING",
            people.Where(person => person.Team is not null).DistinctBy(person => person.Team).Select(person => new object?[] { person.Team, person.TeamName }),
            cancellation);
        await MultiRowInsert.WriteAsync(
            connection, "person", Columns, $"ON CONFLICT (id) DO UPDATE SET {string.Join(", ", Columns.Skip(1).Select(column => $"{column} = excluded.{column}"))}",
            people.Select(Values), cancellation);
    }

    private static object?[] Values(PersonRow person) =>
    [
        person.Id, person.Email, person.Name, person.Title, person.LevelName, person.TargetLevel, person.Team, person.ReportsTo,
        person.Presence, person.Pseudonym, person.Active, PersonSearch.Text(person.Name),
    ];
}
