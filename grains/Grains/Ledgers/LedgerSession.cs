using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.Ledgers;

/// <summary>
/// A ledger as it was read, with what was decided on top of it and is on its way to the store. State runs ahead of
/// what is durable; <see cref="Durable"/> completes when all of it is.
/// </summary>
internal sealed class LedgerSession(Guid person, RulesetBook rulesets, LedgerState state, byte[] head)
{
    public LedgerState State { get; } = state;

    public byte[] Head { get; private set; } = head;

    public LedgerTail Tail { get; } = new();

    /// <summary>Completes when everything appended so far is durable; fails when the last append did.</summary>
    public Task Durable { get; private set; } = Task.CompletedTask;

    /// <summary>Characters appended since the last snapshot: a measure of what a replay costs.</summary>
    public long Unsaved { get; set; }

    /// <summary>Events appended or replayed since the last snapshot.</summary>
    public int UnsavedEvents { get; set; }

    /// <summary>Takes in an event and hands its row to the store. Nothing is awaited between deciding and this.</summary>
    public Task Append(ILedgerStore store, LedgerEvent happened, Moment now, SaltSource salts)
    {
        var row = LedgerCodec.Encode(person, State.Length + 1, happened, rulesets.InForce.Version, now.At, Head, salts);
        State.Apply(happened);
        Head = row.Hash;
        Count(row);
        Durable = store.AppendAsync(Tail, row);
        return Durable;
    }

    /// <summary>Takes in a row that is stored already.</summary>
    public void Replay(LedgerRow row)
    {
        if (row.Seq != State.Length + 1 || !row.PreviousHash.AsSpan().SequenceEqual(Head))
        {
            throw new InvalidOperationException($"The ledger of {row.Person} is broken at {row.Seq}. Run the verify command.");
        }

        State.Apply(LedgerCodec.Decode(row, rulesets));
        Head = row.Hash;
        Count(row);
    }

    private void Count(LedgerRow row)
    {
        Unsaved += row.Payload.Length + row.Entry.Length;
        UnsavedEvents++;
    }
}
