using Npgsql;
using NpgsqlTypes;
using Readiness.Benchmarks.Organisations;
using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using Readiness.Grains.Ledgers;

namespace Readiness.Benchmarks.Boards;

/// <summary>
/// A large organisation copied straight into PostgreSQL: everyone with one entry whose row is chained as the program
/// chains it. Points are spread wide, so that places differ.
/// </summary>
internal sealed class MillionPeople(int count, int viewers)
{
    private static readonly string[] First = ["Ana", "Bram", "Chidi", "Daria", "Emre", "Farah", "Goran", "Hana", "Ines", "Jonas", "Kaia", "Luca", "Mei", "Nuno", "Oksana", "Priya"];
    private static readonly string[] Last = ["Abara", "Costa", "Dubois", "Eriksen", "Fischer", "Garcia", "Haddad", "Ivanova", "Jansen", "Kimura", "Moreau", "Nakamura", "Rossi", "Silva", "Tanaka", "Weiss"];
    private readonly Random _chance = new(11);
    private readonly List<(Guid Id, string Name, int Points)> _people = [];

    public IReadOnlyList<(Guid Id, string Name, int Points)> People => _people;

    /// <summary>Members spread over all places, each with a token.</summary>
    public IReadOnlyList<Member> Viewers { get; private set; } = [];

    /// <summary>Somebody's name.</summary>
    public static string Name(Random chance) => $"{First[chance.Next(First.Length)]} {Last[chance.Next(Last.Length)]} {chance.Next(10_000)}";

    public async Task CopyAsync(NpgsqlDataSource source)
    {
        for (var i = 0; i < count; i++)
        {
            _people.Add((Guid.CreateVersion7(), Name(_chance), (int)(20 / Math.Pow(1 - _chance.NextDouble(), 0.6))));
        }

        Viewers = [.. _people.Where((_, i) => i % (count / viewers) == 0).Select(person => new Member(person.Id, person.Name, Tokens.New()))];
        await CopyPeopleAsync(source);
        await CopyLedgersAsync(source);
        await CopyTokensAsync(source);
        await using var analyze = source.CreateCommand("VACUUM ANALYZE");
        analyze.CommandTimeout = 0;
        await analyze.ExecuteNonQueryAsync();
    }

    private async Task CopyPeopleAsync(NpgsqlDataSource source)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var writer = await connection.BeginBinaryImportAsync("COPY person (id, email, name, presence, active, search) FROM STDIN (FORMAT BINARY)");
        foreach (var (id, name, _) in _people)
        {
            await writer.StartRowAsync();
            await writer.WriteAsync(id);
            await writer.WriteAsync($"{id:N}@example.org");
            await writer.WriteAsync(name);
            await writer.WriteAsync((short)1);
            await writer.WriteAsync(true);
            await writer.WriteAsync(" " + name.ToLowerInvariant());
        }

        await writer.CompleteAsync();
    }

    private async Task CopyLedgersAsync(NpgsqlDataSource source)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var writer = await connection.BeginBinaryImportAsync(
            "COPY ledger (person_id, seq, entry_id, event, payload, points, day, pillar, counted, at, ruleset, previous_hash, hash) FROM STDIN (FORMAT BINARY)");
        foreach (var (id, _, points) in _people)
        {
            var row = Row(id, points);
            await writer.StartRowAsync();
            await writer.WriteAsync(row.Person);
            await writer.WriteAsync(row.Seq);
            await writer.WriteAsync(row.Entry);
            await writer.WriteAsync((short)row.Event);
            await writer.WriteAsync(row.Payload);
            await writer.WriteAsync(row.Points);
            await writer.WriteAsync(row.Day, NpgsqlDbType.Date);
            await writer.WriteAsync((short)row.Pillar);
            await writer.WriteAsync((short)row.Counted);
            await writer.WriteAsync(row.At);
            await writer.WriteAsync(row.Ruleset);
            await writer.WriteAsync(row.PreviousHash);
            await writer.WriteAsync(row.Hash);
        }

        await writer.CompleteAsync();
    }

    private static LedgerRow Row(Guid person, int points)
    {
        var kind = RulesetOne.Instance.Kinds.First();
        var now = new Domain.Calendars.Moment(DateTimeOffset.UnixEpoch.AddYears(56), new DateOnly(2026, 1, 1));
        var activity = new Activity(EntryId.Parse("first"), kind, now.Today, [], null, null, false, null);
        var decided = (ActivityLogged)Ledger.Log(new LedgerState(), activity, now).Events[0];
        return LedgerCodec.Encode(person, 1, decided with { Points = points, FullPoints = points }, RulesetOne.Instance.Version, now.At, LedgerChain.Genesis);
    }

    private async Task CopyTokensAsync(NpgsqlDataSource source)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var writer = await connection.BeginBinaryImportAsync("COPY access_token (hash, person_id, created_at, expires_at) FROM STDIN (FORMAT BINARY)");
        foreach (var viewer in Viewers)
        {
            await writer.StartRowAsync();
            await writer.WriteAsync(Tokens.Hash(viewer.Token));
            await writer.WriteAsync(viewer.Id);
            await writer.WriteAsync(DateTime.UtcNow, NpgsqlDbType.TimestampTz);
            await writer.WriteAsync(DateTime.UtcNow.AddDays(1), NpgsqlDbType.TimestampTz);
        }

        await writer.CompleteAsync();
    }
}
