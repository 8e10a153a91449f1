using System.Data.Common;
using Readiness.Grains.People;

namespace Readiness.Silo.Storage.People;

/// <summary>The tables of people, teams, leave, tokens and settings, on either database.</summary>
internal sealed class PeopleStore(Database database) : IPeopleStore
{
    private const string Select = """
        SELECT person.id, email, person.name, title, level_name, target_level, team_id, team.name, manager_id, presence, pseudonym, active
        FROM person LEFT JOIN team ON team.id = person.team_id
        """;

    public async Task<IReadOnlyList<PersonRow>> FindAsync(IReadOnlyList<Guid> ids, CancellationToken cancellation) =>
        await database.ListAsync($"{Select} WHERE {database.In("person.id", "@ids")}", [("ids", database.Ids(ids))], Row, cancellation);

    public async Task<PersonRow?> FindByEmailAsync(string email, CancellationToken cancellation) =>
        (await database.ListAsync($"{Select} WHERE lower(email) = lower(@email)", [("email", email)], Row, cancellation)).FirstOrDefault();

    public async Task<IReadOnlyList<PersonRow>> FindByEmailsAsync(IReadOnlyCollection<string> emails, CancellationToken cancellation) =>
        await database.ListAsync($"{Select} WHERE active AND {database.InAnyCase("email", "@emails")}", [("emails", database.Texts(emails))], Row, cancellation);

    public IAsyncEnumerable<PersonRow> ReadAllAsync(CancellationToken cancellation) =>
        database.ReadAsync($"{Select} ORDER BY email", [], Row, cancellation);

    public async Task<IReadOnlyList<PersonRow>> SearchAsync(
        IReadOnlyList<string> words, Guid except, (string Name, Guid Id)? after, int count, CancellationToken cancellation)
    {
        List<(string, object?)> parameters = [("except", except), ("count", count)];
        var where = "active AND person.id <> @except";
        for (var i = 0; i < words.Count; i++)
        {
            where += $" AND search LIKE @word{i}";
            parameters.Add(($"word{i}", $"% {words[i]}%"));
        }

        if (after is { } last)
        {
            where += " AND (person.name, person.id) > (@name, @id)";
            parameters.AddRange([("name", last.Name), ("id", last.Id)]);
        }

        // On SQLite the inner part is answered by the index person_search alone, without the rows of all whose name does not fit.
        return await database.ListAsync(
            $"{Select} WHERE person.id IN (SELECT person.id FROM person WHERE {where} ORDER BY person.name, person.id LIMIT @count) ORDER BY person.name, person.id", parameters, Row, cancellation);
    }

    public Task<bool> IsInLineAsync(Guid superior, Guid person, CancellationToken cancellation) =>
        IsAboveAsync(superior, "id = @below", person, cancellation);

    public Task<bool> LeadsOfTeamAsync(Guid superior, Guid team, CancellationToken cancellation) =>
        IsAboveAsync(superior, "team_id = @below AND active", team, cancellation);

    public async Task<IReadOnlyList<(Guid Id, string Name)>> TeamsLedAsync(Guid superior, CancellationToken cancellation) =>
        await database.ListAsync(
            """
            WITH RECURSIVE led (id) AS (
              SELECT id FROM person WHERE manager_id = @superior
              UNION
              SELECT person.id FROM person JOIN led ON person.manager_id = led.id
            )
            SELECT DISTINCT team.id, team.name FROM led JOIN person ON person.id = led.id JOIN team ON team.id = person.team_id
            WHERE person.active ORDER BY team.name
            """,
            [("superior", superior)], row => (row.GetGuid(0), row.GetString(1)), cancellation);

    public async Task<IReadOnlyList<DateOnly>> LeaveAsync(Guid person, CancellationToken cancellation) =>
        await database.ListAsync("SELECT monday FROM leave_week WHERE person_id = @person", [("person", person)], row => row.GetFieldValue<DateOnly>(0), cancellation);

    public IAsyncEnumerable<(Guid Person, DateOnly Monday)> ReadAllLeaveAsync(CancellationToken cancellation) =>
        database.ReadAsync("SELECT person_id, monday FROM leave_week", [], row => (row.GetGuid(0), row.GetFieldValue<DateOnly>(1)), cancellation);

    public async Task<bool> SetPresenceAsync(Guid person, int presence, string? pseudonym, CancellationToken cancellation)
    {
        try
        {
            return await database.WriteAsync(
                """
                UPDATE person SET presence = @presence, pseudonym = @pseudonym
                WHERE id = @person AND NOT EXISTS (
                  SELECT 1 FROM person AS other WHERE other.id <> @person AND lower(other.name) = lower(CAST(@pseudonym AS text)))
                """,
                [("person", person), ("presence", presence), ("pseudonym", pseudonym)], cancellation) > 0;
        }
        catch (DbException e) when (database.IsUniqueViolation(e))
        {
            return false;
        }
    }

    public Task SaveAsync(IReadOnlyList<PersonRow> people, CancellationToken cancellation) =>
        database.TransactAsync(connection => PeopleWriting.WriteAsync(connection, people, cancellation), cancellation);

    public async Task<int> SaveLeaveAsync(IReadOnlyList<(Guid Person, DateOnly Monday)> leave, CancellationToken cancellation)
    {
        var added = 0;
        await database.TransactAsync(
            async connection => added = await MultiRowInsert.WriteAsync(
                connection, "leave_week", ["person_id", "monday"], "ON CONFLICT DO NOTHING", leave.Select(week => new object?[] { week.Person, week.Monday }), cancellation),
            cancellation);
        return added;
    }

    public async Task<IReadOnlyDictionary<string, Guid>> TeamsAsync(CancellationToken cancellation) =>
        (await database.ListAsync("SELECT name, id FROM team", [], row => KeyValuePair.Create(row.GetString(0), row.GetGuid(1)), cancellation)).ToDictionary(StringComparer.Ordinal);

    public async Task<OrganisationRow> OrganisationAsync(CancellationToken cancellation) =>
        (await database.ListAsync("SELECT boards_on, people_version FROM organisation", [], row => new OrganisationRow(row.GetBoolean(0), row.GetInt64(1)), cancellation))[0];

    public Task SaveOrganisationAsync(OrganisationRow settings, CancellationToken cancellation) =>
        database.WriteAsync("UPDATE organisation SET boards_on = @on", [("on", settings.BoardsOn)], cancellation);

    public async Task<TokenRow?> FindTokenAsync(byte[] hash, CancellationToken cancellation) =>
        (await database.ListAsync(
            "SELECT hash, person_id, created_at, expires_at, scope, access_token.name FROM access_token JOIN person ON person.id = person_id WHERE hash = @hash AND active", [("hash", hash)],
            row => new TokenRow(row.GetFieldValue<byte[]>(0), row.GetGuid(1), row.GetFieldValue<DateTimeOffset>(2), row.GetFieldValue<DateTimeOffset>(3), row.GetInt16(4), row.GetString(5)),
            cancellation)).FirstOrDefault();

    public Task SaveTokenAsync(TokenRow token, CancellationToken cancellation) =>
        database.WriteAsync(
            "INSERT INTO access_token (hash, person_id, created_at, expires_at, scope, name) VALUES (@hash, @person, @created, @expires, @scope, @name)",
            [("hash", token.Hash), ("person", token.Person), ("created", token.CreatedAt), ("expires", token.ExpiresAt), ("scope", token.Scope), ("name", token.Name)], cancellation);

    private async Task<bool> IsAboveAsync(Guid superior, string people, Guid below, CancellationToken cancellation) =>
        (await database.ListAsync(
            $"""
            WITH RECURSIVE line (id) AS (
              SELECT manager_id FROM person WHERE {people} AND manager_id IS NOT NULL
              UNION
              SELECT person.manager_id FROM person JOIN line ON person.id = line.id WHERE person.manager_id IS NOT NULL
            )
            SELECT 1 FROM line JOIN person ON person.id = line.id WHERE line.id = @superior AND person.active
            """,
            [("below", below), ("superior", superior)], _ => true, cancellation)).Count > 0;

    private static PersonRow Row(DbDataReader row) => new(
        row.GetGuid(0), row.GetString(1), row.GetString(2), row.TextOrNull(3), row.TextOrNull(4), row.TextOrNull(5),
        row.GuidOrNull(6), row.TextOrNull(7), row.GuidOrNull(8), row.GetInt16(9), row.TextOrNull(10), row.GetBoolean(11));
}
