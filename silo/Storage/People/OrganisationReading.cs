using System.Data.Common;
using Readiness.Grains.People;

namespace Readiness.Silo.Storage.People;

/// <summary>Reads the organisation, or the part of it that a change can touch, on the connection of its transaction.</summary>
internal sealed class OrganisationReading(Database database, DbConnection connection)
{
    private const string Select = """
        SELECT person.id, email, person.name, title, level_name, target_level, team.name, manager_id, active,
          EXISTS (SELECT 1 FROM person_role WHERE person_role.person_id = person.id AND role = 'admin'), presence, pseudonym
        FROM person LEFT JOIN team ON team.id = person.team_id
        """;

    private const string Admins = "SELECT person_id FROM person_role WHERE role = 'admin'";

    public async Task<long> VersionAsync(CancellationToken cancellation) =>
        (await ListAsync("SELECT people_version FROM organisation", [], row => row.GetInt64(0), cancellation))[0];

    /// <summary>Everyone, or those of a scope with everyone above them, everyone right below them, and all admins.</summary>
    public async Task<OrganisationRows> ReadAsync(ChangeRequest request, CancellationToken cancellation)
    {
        var staff = request.Scope is not { } scope
            ? await ListAsync(Select, [], Staff, cancellation)
            : await ListAsync(
                $"""
                WITH RECURSIVE line (id) AS (
                  SELECT id FROM person WHERE {database.In("id", "@ids")} OR {database.InAnyCase("email", "@emails")}
                  UNION
                  SELECT person.manager_id FROM person JOIN line ON person.id = line.id WHERE person.manager_id IS NOT NULL
                )
                {Select} WHERE person.id IN (SELECT id FROM line) OR {database.In("person.manager_id", "@ids")} OR person.id IN ({Admins})
                """,
                [("ids", database.Ids(scope.Ids)), ("emails", database.Texts(scope.Emails))], Staff, cancellation);
        var levels = await ListAsync("SELECT DISTINCT level_name FROM person WHERE level_name IS NOT NULL", [], row => row.GetString(0), cancellation);
        return new OrganisationRows(request.By is { } by && await IsAdminAsync(by, cancellation), staff, await TeamsAsync(cancellation), levels);
    }

    public Task<List<AdminTeamRow>> TeamsAsync(CancellationToken cancellation) => ListAsync(
        """
        SELECT team.id, team.name, retired, (SELECT count(*) FROM person WHERE person.team_id = team.id AND active)
        FROM team ORDER BY lower(team.name), team.id
        """,
        [], row => new AdminTeamRow(row.GetGuid(0), row.GetString(1), row.GetBoolean(2), row.GetInt32(3)), cancellation);

    /// <summary>
    /// Holds the rows of whoever changes until the transaction ends; false when one is no longer as it was decided upon: a
    /// manager sets target levels without waiting for admins.
    /// </summary>
    public async Task<bool> HoldAsync(IReadOnlyList<StaffRow> before, CancellationToken cancellation)
    {
        if (database.ForUpdate.Length == 0 || before.Count == 0)
        {
            return true;
        }

        var known = before.ToDictionary(person => person.Id);
        (string, object?)[] ids = [("ids", database.Ids(known.Keys.Order()))];
        await ListAsync($"SELECT id FROM person WHERE {database.In("id", "@ids")} ORDER BY id {database.ForUpdate}", ids, _ => true, cancellation);
        var now = await ListAsync($"{Select} WHERE {database.In("person.id", "@ids")}", ids, Staff, cancellation);
        return now.Count == known.Count && now.All(person => Administered(person) == Administered(known[person.Id]));
    }

    /// <summary>Without what people choose for themselves.</summary>
    private static StaffRow Administered(StaffRow person) => person with { Presence = 0, Pseudonym = null };

    private async Task<bool> IsAdminAsync(Guid person, CancellationToken cancellation) =>
        (await ListAsync(
            "SELECT 1 FROM person_role JOIN person ON person.id = person_id WHERE role = 'admin' AND person_id = @person AND active", [("person", person)], _ => true, cancellation)).Count > 0;

    private async Task<List<T>> ListAsync<T>(string sql, IReadOnlyList<(string, object?)> parameters, Func<DbDataReader, T> read, CancellationToken cancellation)
    {
        await using var command = connection.Command(sql, parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static StaffRow Staff(DbDataReader row) => new(
        row.GetGuid(0), row.GetString(1), row.GetString(2), row.TextOrNull(3), row.TextOrNull(4), row.TextOrNull(5), row.TextOrNull(6), row.GuidOrNull(7),
        row.GetBoolean(8), row.GetBoolean(9), row.GetInt16(10), row.TextOrNull(11));
}
