using System.Data.Common;
using Readiness.Grains.People;

namespace Readiness.Silo.Storage.People;

/// <summary>Changes of the organisation, on either database. Whoever changes it holds the one row of its settings.</summary>
internal sealed class AdministrationStore(Database database) : IAdministrationStore
{
    private const string Select = $"""
        SELECT person.id, email, person.name, title, level_name, target_level, person.team_id, team.name, person.manager_id, person.presence, person.pseudonym, person.active,
          (SELECT above.name FROM person AS above WHERE above.id = person.manager_id),
          {Admin},
          (SELECT count(*) FROM person AS below WHERE below.manager_id = person.id AND below.active)
        FROM person LEFT JOIN team ON team.id = person.team_id
        """;

    /// <summary>Everything is read as at one moment; SQLite does so in any transaction.</summary>
    private const System.Data.IsolationLevel Snapshot = System.Data.IsolationLevel.Serializable;

    private const string Admin = "EXISTS (SELECT 1 FROM person_role WHERE person_role.person_id = person.id AND role = 'admin')";

    public async Task<OrganisationRows> ReadAsync(CancellationToken cancellation)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(Snapshot, cancellation);
        return await new OrganisationReading(database, connection).ReadAsync(new ChangeRequest(null, default), cancellation);
    }

    public async Task<WrittenChange> ChangeAsync(ChangeRequest request, Func<OrganisationRows, OrganisationWrites?> decide, CancellationToken cancellation)
    {
        using var turn = await database.EnterWriteAsync();
        await using var connection = await database.Source.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        try
        {
            var written = await TryAsync(connection, request, decide, cancellation);
            if (written.Version > 0)
            {
                await transaction.CommitAsync(cancellation);
            }

            return written;
        }
        catch (DbException e) when (database.IsUniqueViolation(e))
        {
            // Somebody signed in for the first time, or chose a pseudonym: neither waits for admins.
            return new WrittenChange(0, Overtaken: true);
        }
    }

    public Task NoteAsync(AdminActRow act, CancellationToken cancellation) =>
        database.TransactAsync(connection => OrganisationWriting.WriteActsAsync(connection, [act], cancellation), cancellation);

    public async Task<IReadOnlyList<AdminPersonRow>> PeopleAsync(AdminPeopleFilter filter, (string Name, Guid Id)? after, int count, CancellationToken cancellation)
    {
        List<(string, object?)> parameters = [("count", count)];
        var where = filter.Active switch { true => "person.active", false => "NOT person.active", null => "person.id IS NOT NULL" };
        if (filter.AdminsOnly)
        {
            where += $" AND {Admin}";
        }

        if (filter.Team is { } team)
        {
            where += " AND person.team_id = @team";
            parameters.Add(("team", team));
        }

        if (Named(filter, parameters) is { } named)
        {
            where += $" AND {named}";
        }

        if (after is { } last)
        {
            where += " AND (person.name, person.id) > (@name, @id)";
            parameters.AddRange([("name", last.Name), ("id", last.Id)]);
        }

        return await database.ListAsync($"{Select} WHERE {where} ORDER BY person.name, person.id LIMIT @count", parameters, Row, cancellation);
    }

    public async Task<AdminPersonRow?> PersonAsync(Guid id, CancellationToken cancellation) =>
        (await database.ListAsync($"{Select} WHERE person.id = @id", [("id", id)], Row, cancellation)).SingleOrDefault();

    public async Task<IReadOnlyList<AdminTeamRow>> TeamsAsync(CancellationToken cancellation)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancellation);
        return await new OrganisationReading(database, connection).TeamsAsync(cancellation);
    }

    public async Task<IReadOnlyList<AdminActRow>> ActsAsync(Guid? person, long? before, int count, CancellationToken cancellation)
    {
        List<(string, object?)> parameters = [("before", before ?? long.MaxValue), ("count", count)];
        if (person is { } id)
        {
            parameters.Add(("person", id));
        }

        return await database.ListAsync(
            $"""
            SELECT id, at, by_id, act, person_id, team_id, field, before_text, after_text FROM admin_act
            WHERE id < @before {(person is null ? "" : "AND person_id = @person")} ORDER BY id DESC LIMIT @count
            """,
            parameters,
            row => new AdminActRow(
                row.GetInt64(0), Instants.At(row.GetInt64(1)), row.GuidOrNull(2), row.GetString(3), row.GuidOrNull(4), row.GuidOrNull(5),
                row.TextOrNull(6), row.TextOrNull(7), row.TextOrNull(8)),
            cancellation);
    }

    private async Task<WrittenChange> TryAsync(
        DbConnection connection, ChangeRequest request, Func<OrganisationRows, OrganisationWrites?> decide, CancellationToken cancellation)
    {
        // Whoever changes people or admins waits here, so that none decides on what another is about to change.
        await connection.ExecuteAsync("UPDATE organisation SET people_version = people_version + 1");
        var reading = new OrganisationReading(database, connection);
        if (decide(await reading.ReadAsync(request, cancellation)) is not { } writes)
        {
            return default;
        }

        if (!await reading.HoldAsync(writes.Before, cancellation))
        {
            return new WrittenChange(0, Overtaken: true);
        }

        await new OrganisationWriting(connection).WriteAsync(writes, request, cancellation);
        return new WrittenChange(await reading.VersionAsync(cancellation));
    }

    /// <summary>Every word begins a word of the name, or the text begins the address; null when nothing is asked.</summary>
    private static string? Named(AdminPeopleFilter filter, List<(string, object?)> parameters)
    {
        var words = filter.Words.Select((word, place) =>
        {
            parameters.Add(($"word{place}", $"% {word}%"));
            return $"search LIKE @word{place}";
        }).ToList();
        if (filter.EmailPrefix is not { } prefix)
        {
            return words.Count == 0 ? null : string.Join(" AND ", words);
        }

        parameters.AddRange([("prefix", prefix), ("length", prefix.Length)]);
        const string Email = "substr(lower(email), 1, @length) = lower(@prefix)";
        return words.Count == 0 ? Email : $"(({string.Join(" AND ", words)}) OR {Email})";
    }

    private static AdminPersonRow Row(DbDataReader row) => new(
        new PersonRow(
            row.GetGuid(0), row.GetString(1), row.GetString(2), row.TextOrNull(3), row.TextOrNull(4), row.TextOrNull(5),
            row.GuidOrNull(6), row.TextOrNull(7), row.GuidOrNull(8), row.GetInt16(9), row.TextOrNull(10), row.GetBoolean(11)),
        row.TextOrNull(12), row.GetBoolean(13), row.GetInt32(14));
}
