using System.Data.Common;
using Readiness.Grains.People;

namespace Readiness.Silo.Storage.People;

/// <summary>Writes people and their teams inside one transaction, over prepared statements.</summary>
internal static class PeopleWriting
{
    private static readonly string[] Columns =
        ["id", "email", "name", "title", "level_name", "target_level", "team_id", "presence", "pseudonym", "active", "search"];

    public static async Task WriteAsync(DbConnection connection, IReadOnlyList<PersonRow> people)
    {
        await using var team = connection.Command(
            "INSERT INTO team (id, name) VALUES (@id, @name) ON CONFLICT DO NOTHING", ("id", Guid.Empty), ("name", string.Empty));
        foreach (var each in people.Where(person => person.Team is not null).DistinctBy(person => person.Team))
        {
            await RunAsync(team, each.Team, each.TeamName);
        }

        await using var person = connection.Command(
            $"""
            INSERT INTO person ({string.Join(", ", Columns)}) VALUES ({string.Join(", ", Columns.Select(column => "@" + column))})
            ON CONFLICT (id) DO UPDATE SET {string.Join(", ", Columns.Skip(1).Select(column => $"{column} = excluded.{column}"))}
            """,
            [.. Columns.Select(column => (column, (object?)null))]);
        foreach (var each in people)
        {
            await RunAsync(
                person, each.Id, each.Email, each.Name, each.Title, each.LevelName, each.TargetLevel, each.Team, each.Presence, each.Pseudonym, each.Active,
                Grains.People.PersonSearch.Text(each.Name));
        }

        // Managers last: they may stand below those who report to them.
        await using var manager = connection.Command(
            "UPDATE person SET manager_id = @manager WHERE id = @id", ("manager", null), ("id", Guid.Empty));
        foreach (var each in people)
        {
            await RunAsync(manager, each.ReportsTo, each.Id);
        }
    }

    private static Task<int> RunAsync(DbCommand command, params object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command.ExecuteNonQueryAsync();
    }
}
