using Npgsql;
using NpgsqlTypes;
using Readiness.Grains.Activities;
using Readiness.Grains.Badges;
using static Readiness.Silo.Storage.Ledgers.PostgreSqlRowWriter;

namespace Readiness.Silo.Storage.Ledgers;

/// <summary>
/// Batches that write rows of ledgers with what is derived of them, prepared once for each mix of statements: what a mix
/// does not need costs nothing.
/// </summary>
internal sealed class PostgreSqlBatches(NpgsqlConnection connection, Func<NpgsqlBatchCommand> insert) : IAsyncDisposable
{
    private const string Hold = """
        INSERT INTO badge_holders (person_id, badge, awarded_on) SELECT * FROM unnest($1, $2, $3)
        ON CONFLICT (person_id, badge) DO UPDATE SET awarded_on = excluded.awarded_on
        """;

    private const string Lose = """
        DELETE FROM badge_holders USING unnest($1, $2) AS lost (person_id, badge)
        WHERE badge_holders.person_id = lost.person_id AND badge_holders.badge = lost.badge
        """;

    private const string Name = """
        INSERT INTO entry_counterpart (person_id, entry_id, counterpart, colleague_id, kind, day, logged_on, private, open)
        SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """;

    private const string Close = """
        UPDATE entry_counterpart named SET open = false FROM unnest($1, $2, $3) AS answered (person_id, entry_id, colleague_id)
        WHERE named.person_id = answered.person_id AND named.entry_id = answered.entry_id AND named.open
          AND (answered.colleague_id IS NULL OR named.colleague_id = answered.colleague_id)
        """;

    private const string Forget = """
        DELETE FROM entry_counterpart named USING unnest($1, $2) AS gone (person_id, entry_id)
        WHERE named.person_id = gone.person_id AND named.entry_id = gone.entry_id
        """;

    private static readonly NpgsqlDbType[] HoldTypes = [NpgsqlDbType.Uuid, NpgsqlDbType.Text, NpgsqlDbType.Date];
    private static readonly NpgsqlDbType[] NameTypes =
    [
        NpgsqlDbType.Uuid, NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Uuid, NpgsqlDbType.Text, NpgsqlDbType.Date, NpgsqlDbType.Date,
        NpgsqlDbType.Boolean, NpgsqlDbType.Boolean,
    ];

    private static readonly NpgsqlDbType[] CloseTypes = [NpgsqlDbType.Uuid, NpgsqlDbType.Text, NpgsqlDbType.Uuid];
    private readonly Dictionary<Parts, NpgsqlBatch> _prepared = [];

    [Flags]
    private enum Parts
    {
        None = 0,
        Badges = 1,
        Names = 2,
        Answers = 4,
    }

    /// <summary>A prepared batch whose first statement, which inserts the rows, is still to be filled in.</summary>
    public async Task<NpgsqlBatch> PrepareAsync(BadgeHolders? holders, CounterpartRows? counterparts)
    {
        var parts = (holders is null ? Parts.None : Parts.Badges)
            | (counterparts is { Added.Count: > 0 } ? Parts.Names : Parts.None)
            | (counterparts is { Answered.Count: > 0 } or { Gone.Count: > 0 } ? Parts.Answers : Parts.None);
        if (!_prepared.TryGetValue(parts, out var batch))
        {
            _prepared[parts] = batch = Compose(parts);
            await batch.PrepareAsync();
        }

        Fill(batch, parts, holders, counterparts);
        return batch;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var batch in _prepared.Values)
        {
            await batch.DisposeAsync();
        }
    }

    private NpgsqlBatch Compose(Parts parts)
    {
        var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(insert());
        if (parts.HasFlag(Parts.Badges))
        {
            Add(batch, Hold, HoldTypes);
            Add(batch, Lose, HoldTypes[..2]);
        }

        if (parts.HasFlag(Parts.Names))
        {
            Add(batch, Name, NameTypes);
        }

        if (parts.HasFlag(Parts.Answers))
        {
            Add(batch, Close, CloseTypes);
            Add(batch, Forget, CloseTypes[..2]);
        }

        return batch;
    }

    private static void Add(NpgsqlBatch batch, string sql, NpgsqlDbType[] types)
    {
        var command = new NpgsqlBatchCommand(sql);
        AddArrays(command.Parameters, types);
        batch.BatchCommands.Add(command);
    }

    private static void Fill(NpgsqlBatch batch, Parts parts, BadgeHolders? holders, CounterpartRows? counterparts)
    {
        var next = 1;
        if (parts.HasFlag(Parts.Badges))
        {
            var (held, lost) = (holders!.Held.ToArray(), holders.Lost.ToArray());
            Set(batch, next++, Column(held, each => each.Person), Column(held, each => each.Badge), Column(held, each => each.AwardedOn));
            Set(batch, next++, Column(lost, each => each.Person), Column(lost, each => each.Badge));
        }

        if (parts.HasFlag(Parts.Names))
        {
            var rows = counterparts!.Added;
            Set(
                batch, next++, Column(rows, row => row.Owner), Column(rows, row => row.Entry), Column(rows, row => row.Counterpart), Column(rows, row => row.Colleague),
                Column(rows, row => row.Kind), Column(rows, row => row.Day), Column(rows, row => row.LoggedOn), Column(rows, row => row.Private), Column(rows, row => row.Open));
        }

        if (parts.HasFlag(Parts.Answers))
        {
            var (answered, gone) = (counterparts!.Answered, counterparts.Gone);
            Set(batch, next++, Column(answered, each => each.Owner), Column(answered, each => each.Entry), Column(answered, each => each.Colleague));
            Set(batch, next, Column(gone, each => each.Owner), Column(gone, each => each.Entry));
        }
    }

    private static void Set(NpgsqlBatch batch, int command, params object[] columns)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            batch.BatchCommands[command].Parameters[i].Value = columns[i];
        }
    }
}
