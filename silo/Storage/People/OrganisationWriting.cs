using System.Data.Common;
using Readiness.Domain.Boards;
using Readiness.Domain.Imports;
using Readiness.Domain.People.Changes;
using Readiness.Grains.People;

namespace Readiness.Silo.Storage.People;

/// <summary>Writes what was decided, and what is kept about it, inside one transaction.</summary>
internal sealed class OrganisationWriting(DbConnection connection)
{
    private static readonly string[] Columns =
        ["id", "email", "name", "title", "level_name", "target_level", "team_id", "manager_id", "active", "search", "presence", "pseudonym"];

    /// <summary>How somebody is shown on boards is written once, when they come: afterwards it is theirs to choose.</summary>
    private static readonly string Update = string.Join(", ", Columns[1..^2].Select(column => $"{column} = excluded.{column}"));

    public async Task WriteAsync(Decided decided, Guid? by, DateTimeOffset at, CancellationToken cancellation)
    {
        if (decided.Team is { } team)
        {
            await WriteTeamAsync(team);
        }

        if (decided.People is { } changes)
        {
            await WritePeopleAsync(changes, by, at, cancellation);
        }

        await AdminActWriting.WriteAsync(connection, AdminActWriting.Of(decided, by, at), cancellation);
    }

    private Task<int> WriteTeamAsync(TeamChange change) => connection.ExecuteAsync(
        """
        INSERT INTO team (id, name, retired) VALUES (@id, @name, @retired)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, retired = excluded.retired
        """,
        ("id", change.After.Id), ("name", change.After.Name), ("retired", change.After.Retired));

    private async Task WritePeopleAsync(ChangeSet changes, Guid? by, DateTimeOffset at, CancellationToken cancellation)
    {
        await MultiRowInsert.WriteAsync(
            connection, "team", ["id", "name"], string.Empty, changes.NewTeams.Select(name => new object?[] { Guid.CreateVersion7(at), name }), cancellation);
        var teams = await TeamsAsync(cancellation);
        await MultiRowInsert.WriteAsync(
            connection, "person", Columns, $"ON CONFLICT (id) DO UPDATE SET {Update}", changes.People.Select(change => Values(change.After, teams)), cancellation);
        foreach (var change in changes.People.Where(change => change.After.IsAdmin != (change.Before?.IsAdmin ?? false)))
        {
            await WriteRoleAsync(change.After, by, at);
        }
    }

    private Task<int> WriteRoleAsync(Member member, Guid? by, DateTimeOffset at) => member.IsAdmin
        ? connection.ExecuteAsync(
            "INSERT INTO person_role (person_id, role, granted_at, granted_by) VALUES (@person, 'admin', @at, @by)",
            ("person", member.Id.Value), ("at", at.Microseconds()), ("by", by))
        : connection.ExecuteAsync("DELETE FROM person_role WHERE person_id = @person AND role = 'admin'", ("person", member.Id.Value));

    private async Task<Dictionary<string, Guid>> TeamsAsync(CancellationToken cancellation)
    {
        var teams = new Dictionary<string, Guid>(StringComparer.OrdinalIgnoreCase);
        await using var command = connection.Command("SELECT name, id FROM team");
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            teams[reader.GetString(0)] = reader.GetGuid(1);
        }

        return teams;
    }

    private static object?[] Values(Member member, Dictionary<string, Guid> teams)
    {
        _ = PersonCheck.TryParsePresence(member.Boards, out var presence);
        return
        [
            member.Id.Value, member.Email, member.Name, OrNull(member.Title), OrNull(member.Level), OrNull(member.TargetLevel),
            member.Team.Length == 0 ? null : teams[member.Team], member.ReportsTo?.Value, member.Active, PersonSearch.Text(member.Name),
            (int)presence, presence == BoardPresence.Pseudonym ? member.Pseudonym : null,
        ];
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
