using Readiness.Domain.Badges;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.Imports;

/// <summary>One person's whole ledger during an import, running ahead of what is written.</summary>
internal sealed class ImportedLedger(Guid person, IReadOnlySet<IsoWeek> leave, RulesetBook rulesets)
{
    private static readonly SaltSource Salts = new();
    private byte[] _head = LedgerChain.Genesis;

    public LedgerState State { get; } = new();

    public BadgeRules Badges { get; } = new(rulesets.InForce.Badges, leave);

    /// <summary>The ledger as it is stored.</summary>
    public static async Task<ImportedLedger> ReadAsync(
        Guid person, IReadOnlySet<IsoWeek> leave, RulesetBook rulesets, ILedgerStore store, CancellationToken cancellation)
    {
        var ledger = new ImportedLedger(person, leave, rulesets);
        await foreach (var row in store.ReadAsync(person, 0, cancellation))
        {
            if (row.Seq != ledger.State.Length + 1 || !row.PreviousHash.AsSpan().SequenceEqual(ledger._head))
            {
                throw new ImportException($"The ledger of {person} is broken at {row.Seq}; nothing can be added to it. Run the verify command.");
            }

            ledger.State.Apply(LedgerCodec.Decode(row, rulesets));
            ledger._head = row.Hash;
        }

        return ledger;
    }

    /// <summary>Takes in an event and makes the row that stores it.</summary>
    public LedgerRow Append(LedgerEvent happened, Moment now)
    {
        var row = LedgerCodec.Encode(person, State.Length + 1, happened, rulesets.InForce.Version, now.At, _head, Salts);
        State.Apply(happened);
        _head = row.Hash;
        return row;
    }
}
