using System.Data.Common;
using Readiness.Grains.People;

namespace Readiness.Silo.Storage.People;

/// <summary>Writes what was decided, and what is kept about it, inside one transaction.</summary>
internal sealed class OrganisationWriting(DbConnection connection)
{
    private static readonly string[] Columns =
        ["id", "email", "name", "title", "level_name", "target_level", "team_id", "manager_id", "active", "search", "presence", "pseudonym"];

    /// <summary>How somebody is shown on boards is written once, when they come: afterwards it is theirs to choose.</summary>
    private static readonly string Update = string.Join(", ", Columns[1..^2].Select(column => $"{column} = excluded.{column}"));

    public async Task WriteAsync(OrganisationWrites writes, ChangeRequest request, CancellationToken cancellation)
    {
        await MultiRowInsert.WriteAsync(
            connection, "team", ["id", "name", "retired"], "ON CONFLICT (id) DO UPDATE SET name = excluded.name, retired = excluded.retired",
            writes.Teams.Select(team => new object?[] { team.Id, team.Name, team.Retired }), cancellation);
        var teams = await TeamsAsync(cancellation);
        await MultiRowInsert.WriteAsync(
            connection, "person", Columns, $"ON CONFLICT (id) DO UPDATE SET {Update}", writes.After.Select(person => Values(person, teams)), cancellation);
        var admins = writes.Before.Where(person => person.IsAdmin).Select(person => person.Id).ToHashSet();
        foreach (var person in writes.After.Where(person => person.IsAdmin != admins.Contains(person.Id)))
        {
            await WriteRoleAsync(person, request);
        }

        await WriteActsAsync(connection, writes.Acts, cancellation);
    }

    /// <summary>Writes down what an admin did, a row a thing that changed.</summary>
    public static Task WriteActsAsync(DbConnection connection, IEnumerable<AdminActRow> acts, CancellationToken cancellation) => MultiRowInsert.WriteAsync(
        connection, "admin_act", ["at", "by_id", "act", "person_id", "team_id", "field", "before_text", "after_text"], string.Empty,
        acts.Select(act => new object?[] { act.At.Microseconds(), act.By, act.Act, act.Person, act.Team, act.Field, act.Before, act.After }), cancellation);

    private Task<int> WriteRoleAsync(StaffRow person, ChangeRequest request) => person.IsAdmin
        ? connection.ExecuteAsync(
            "INSERT INTO person_role (person_id, role, granted_at, granted_by) VALUES (@person, 'admin', @at, @by)",
            ("person", person.Id), ("at", request.At.Microseconds()), ("by", request.By))
        : connection.ExecuteAsync("DELETE FROM person_role WHERE person_id = @person AND role = 'admin'", ("person", person.Id));

    private async Task<Dictionary<string, Guid>> TeamsAsync(CancellationToken cancellation)
    {
        var teams = new Dictionary<string, Guid>(StringComparer.Ordinal);
        await using var command = connection.Command("SELECT name, id FROM team");
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            teams[reader.GetString(0)] = reader.GetGuid(1);
        }

        return teams;
    }

    private static object?[] Values(StaffRow person, Dictionary<string, Guid> teams) =>
    [
        person.Id, person.Email, person.Name, person.Title, person.LevelName, person.TargetLevel, person.Team is { } team ? teams[team] : null, person.ReportsTo,
        person.Active, PersonSearch.Text(person.Name), person.Presence, person.Pseudonym,
    ];
}
