using System.Data.Common;
using Readiness.Grains.Ledgers;

namespace Readiness.Silo.Storage.Ledgers;

/// <summary>The table of ledgers, on either database.</summary>
internal sealed class LedgerStore(Database database, Func<IRowWriter> writer) : ILedgerStore, IAsyncDisposable
{
    /// <summary>The beginning of a statement that reads rows for <see cref="Row"/>.</summary>
    public const string Select = """
        SELECT person_id, seq, entry_id, event, payload, points, day, pillar, counted, at, ruleset, previous_hash, hash FROM ledger
        """;

    private readonly GroupCommit _commits = new(writer());

    public Task AppendAsync(LedgerTail tail, LedgerRow row) => _commits.AppendAsync(tail, row);

    public async Task AppendManyAsync(IReadOnlyList<LedgerRow> rows, CancellationToken cancellation)
    {
        await using var rowWriter = writer();
        cancellation.ThrowIfCancellationRequested();
        await rowWriter.WriteAsync(rows);
    }

    public IAsyncEnumerable<LedgerRow> ReadAsync(Guid person, long after, CancellationToken cancellation) =>
        database.ReadAsync($"{Select} WHERE person_id = @person AND seq > @after ORDER BY seq", [("person", person), ("after", after)], Row, cancellation);

    public async Task<IReadOnlyList<LedgerRow>> ReadEntriesAsync(Guid person, IReadOnlyList<string> entries, CancellationToken cancellation) =>
        await database.ListAsync(
            $"{Select} WHERE person_id = @person AND {database.In("entry_id", "@entries")} ORDER BY seq",
            [("person", person), ("entries", database.Texts(entries))], Row, cancellation);

    public async Task<IReadOnlyList<LedgerRow>> ReadLoggedAsync(Guid person, long before, int count, bool withPrivate, CancellationToken cancellation) =>
        await database.ListAsync(
            $"""
            {Select} WHERE person_id = @person AND seq < @before AND event = {LedgerCodec.LoggedEvent}
            {(withPrivate ? "" : $"AND payload NOT LIKE '%{LedgerCodec.PrivateMark}%'")}
            ORDER BY seq DESC LIMIT @count
            """,
            [("person", person), ("before", before), ("count", count)], Row, cancellation);

    public async Task<IReadOnlyList<LedgerRow>> ReadDeclinedAsync(Guid person, DateOnly since, CancellationToken cancellation) =>
        await database.ListAsync(
            $"{Select} WHERE person_id = @person AND event IN ({LedgerCodec.DeclinedEvent}, {LedgerCodec.DisputedEvent}) AND at >= @since ORDER BY seq DESC LIMIT 100",
            [("person", person), ("since", (since.ToDateTime(TimeOnly.MinValue) - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond)], Row, cancellation);

    public async Task<IReadOnlyDictionary<Guid, long>> LengthsAsync(CancellationToken cancellation) =>
        (await database.ListAsync(
            "SELECT person_id, max(seq) FROM ledger GROUP BY person_id", [], row => KeyValuePair.Create(row.GetGuid(0), row.GetInt64(1)), cancellation)).ToDictionary();

    public async Task<IReadOnlyDictionary<(Guid Person, long Seq), byte[]>> RedactedAsync(CancellationToken cancellation) =>
        (await database.ListAsync(
            "SELECT person_id, seq, hash FROM ledger_redaction", [],
            row => KeyValuePair.Create((row.GetGuid(0), row.GetInt64(1)), row.GetFieldValue<byte[]>(2)), cancellation)).ToDictionary();

    public IAsyncEnumerable<LedgerRow> ReadAllAsync(CancellationToken cancellation) =>
        database.ReadAsync($"{Select} ORDER BY person_id, seq", [], Row, cancellation);

    public ValueTask DisposeAsync() => _commits.DisposeAsync();

    /// <summary>Reads a row.</summary>
    public static LedgerRow Row(DbDataReader row) => new(
        row.GetGuid(0), row.GetInt64(1), row.GetString(2), row.GetInt16(3), row.GetString(4), row.GetInt32(5), row.GetFieldValue<DateOnly>(6),
        row.GetInt16(7), row.GetInt16(8), row.GetInt64(9), row.GetInt32(10), row.GetFieldValue<byte[]>(11), row.GetFieldValue<byte[]>(12));
}
