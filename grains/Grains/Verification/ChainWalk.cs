using Readiness.Grains.Ledgers;

namespace Readiness.Grains.Verification;

/// <summary>Follows the chains of all ledgers, one row after the other, and keeps what is wrong.</summary>
internal sealed class ChainWalk(int mostListed, IReadOnlyDictionary<(Guid Person, long Seq), byte[]> redacted, IReadOnlySet<Guid> erased)
{
    private readonly List<AlteredRow> _altered = [];
    private Guid? _person;
    private long _seq;
    private byte[] _head = LedgerChain.Genesis;
    private bool _broken;

    public long Ledgers { get; private set; }

    public long Rows { get; private set; }

    public long Broken { get; private set; }

    public IReadOnlyList<AlteredRow> Altered => _altered;

    public void Step(LedgerRow row)
    {
        Rows++;
        if (row.Person != _person)
        {
            (_person, _seq, _head, _broken) = (row.Person, 0, LedgerChain.Genesis, false);
            Ledgers++;
        }

        if (!_broken && Problem(row) is { } problem)
        {
            Note(new AlteredRow(row.Person, null, row.Seq, row.Entry, problem));
        }

        (_seq, _head) = (row.Seq, row.Hash);
    }

    /// <summary>The row after the last one cannot be read at all.</summary>
    public void Stop(string reason) =>
        Note(new AlteredRow(_person ?? Guid.Empty, null, _seq + 1, null, $"This row, or the first of the next ledger, cannot be read: {reason}"));

    private void Note(AlteredRow row)
    {
        _broken = true;
        Broken++;
        if (_altered.Count < mostListed)
        {
            _altered.Add(row);
        }
    }

    private string? Problem(LedgerRow row) =>
        row.Seq != _seq + 1 ? $"Row {_seq + 1} is missing before this one."
        : !row.PreviousHash.AsSpan().SequenceEqual(_head) ? "It does not follow the row before it."
        : !LedgerChain.Follows(row, _head, redacted) ? "Its content is not what was recorded."
        : LedgerCodec.LetGoOf(row).Any(person => !erased.Contains(person)) ? "What somebody wrote is gone from it, who was never erased."
        : null;
}
