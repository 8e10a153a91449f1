using System.Data.Common;
using Readiness.Grains.Activities;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Rulesets;
using Readiness.Silo.Storage.People;

namespace Readiness.Silo.Storage.Activities;

/// <summary>The table of counterparts, on either database. <see cref="Ledgers.IRowWriter"/> keeps it up.</summary>
internal sealed class CounterpartStore(Database database, ILedgerStore ledgers, RulesetBook rulesets) : ICounterpartStore
{
    private const int RowsAtOnce = 5_000;
    private const string Asked = """
        FROM entry_counterpart asked JOIN person ON person.id = asked.person_id
        WHERE asked.colleague_id = @colleague AND asked.open AND asked.logged_on >= @since AND person.active
        """;

    private static readonly string[] Columns = ["person_id", "entry_id", "counterpart", "colleague_id", "kind", "day", "logged_on", "private", "open"];

    public async Task<int> CountAskedAsync(Guid colleague, DateOnly since, CancellationToken cancellation) =>
        (await database.ListAsync(
            $"SELECT count(*) {Asked}", [("colleague", colleague), ("since", since)], row => (int)row.GetInt64(0), cancellation))[0];

    public async Task<IReadOnlyList<AskedRow>> AskedAsync(Guid colleague, DateOnly since, AskedRow? after, int count, CancellationToken cancellation) =>
        await database.ListAsync(
            $"""
            SELECT asked.person_id, asked.entry_id, asked.logged_on {Asked}
            {(after is null ? "" : "AND (asked.logged_on, asked.person_id, asked.entry_id) > (@day, @owner, @entry)")}
            ORDER BY asked.logged_on, asked.person_id, asked.entry_id LIMIT @count
            """,
            [("colleague", colleague), ("since", since), ("count", count), .. After(after)],
            row => new AskedRow(row.GetGuid(0), row.GetString(1), row.GetFieldValue<DateOnly>(2)), cancellation);

    public async Task FillAsync(CancellationToken cancellation)
    {
        if (await AnyAsync("SELECT 1 FROM ledger LIMIT 1", cancellation) && !await AnyAsync("SELECT 1 FROM entry_counterpart LIMIT 1", cancellation))
        {
            await RebuildAsync(cancellation);
        }
    }

    public Task RebuildAsync(CancellationToken cancellation) => database.TransactAsync(
        async connection =>
        {
            await connection.ExecuteAsync("DELETE FROM entry_counterpart");
            var some = new List<LedgerRow>();
            await foreach (var row in ledgers.ReadAllAsync(cancellation))
            {
                // All of one ledger at once: what closes a request comes behind what made it.
                if (some.Count >= RowsAtOnce && some[^1].Person != row.Person)
                {
                    await WriteAsync(connection, some, cancellation);
                    some.Clear();
                }

                some.Add(row);
            }

            await WriteAsync(connection, some, cancellation);
        },
        cancellation);

    private Task<int> WriteAsync(DbConnection connection, List<LedgerRow> rows, CancellationToken cancellation) => MultiRowInsert.WriteAsync(
        connection, "entry_counterpart", Columns, "ON CONFLICT DO NOTHING",
        CounterpartRows.Standing(rows, rulesets).Select(row => new object?[]
        {
            row.Owner, row.Entry, row.Counterpart, row.Colleague, row.Kind, row.Day, row.LoggedOn, row.Private, row.Open,
        }),
        cancellation);

    private static IEnumerable<(string, object?)> After(AskedRow? after) =>
        after is null ? [] : [("day", after.LoggedOn), ("owner", after.Owner), ("entry", after.Entry)];

    private async Task<bool> AnyAsync(string sql, CancellationToken cancellation) =>
        (await database.ListAsync(sql, [], _ => true, cancellation)).Count > 0;
}
