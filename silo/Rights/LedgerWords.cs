using System.Data.Common;
using Readiness.Grains.Ledgers;
using Readiness.Silo.Storage;
using Readiness.Silo.Storage.Ledgers;

namespace Readiness.Silo.Rights;

/// <summary>What a person said in the ledgers of others, and their name there. Payloads hold their id wherever either is.</summary>
internal sealed class LedgerWords(Database database)
{
    private const int RowsAtOnce = 500;

    /// <summary>Rows of others that name a person or hold what they said.</summary>
    public IAsyncEnumerable<LedgerRow> OfAsync(Guid person, CancellationToken cancellation) => database.ReadAsync(
        $"{LedgerStore.Select} WHERE payload LIKE @id AND person_id <> @person", [("id", $"%\"{person:D}\"%"), ("person", person)], LedgerStore.Row, cancellation);

    /// <summary>Lets go of them. The chains hold as before.</summary>
    public async Task ForgetAsync(Guid person, CancellationToken cancellation)
    {
        var some = new List<LedgerRow>();
        await foreach (var row in OfAsync(person, cancellation))
        {
            if (LedgerCodec.Forget(row, person) is { } payload)
            {
                some.Add(row with { Payload = payload });
            }

            if (some.Count == RowsAtOnce)
            {
                await WriteAsync(some, cancellation);
                some.Clear();
            }
        }

        await WriteAsync(some, cancellation);
    }

    private Task WriteAsync(List<LedgerRow> rows, CancellationToken cancellation) => rows.Count == 0 ? Task.CompletedTask : database.TransactAsync(
        async connection =>
        {
            foreach (var row in rows)
            {
                await WriteAsync(connection, row);
            }
        },
        cancellation);

    /// <summary>A row from before texts were sealed keeps its hash; that of what is left of it is kept beside it.</summary>
    private static async Task WriteAsync(DbConnection connection, LedgerRow row)
    {
        await connection.ExecuteAsync(
            "UPDATE ledger SET payload = @payload WHERE person_id = @person AND seq = @seq", ("payload", row.Payload), ("person", row.Person), ("seq", row.Seq));
        if (!LedgerChain.Follows(row, row.PreviousHash))
        {
            await connection.ExecuteAsync(
                "INSERT INTO ledger_redaction (person_id, seq, hash) VALUES (@person, @seq, @hash) ON CONFLICT (person_id, seq) DO UPDATE SET hash = excluded.hash",
                ("person", row.Person), ("seq", row.Seq), ("hash", LedgerChain.Hash(row)));
        }
    }
}
