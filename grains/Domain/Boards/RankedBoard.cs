using System.Runtime.CompilerServices;

namespace Readiness.Domain.Boards;

/// <summary>
/// Members in the order of points, ties by the name shown (product.md section 4). A counted tree of two levels: blocks
/// of places in order, and over them the first place and a running count of each. Place, rank and update take
/// O(log n); a page of k rows O(log n + k).
/// </summary>
public sealed class RankedBoard(BoardRoster roster)
{
    private const int BlockSize = 128;
    private const int BlockFill = 96;
    private const int SmallBlock = 4;
    private RankedEntry[][] _blocks = [new RankedEntry[SmallBlock]];
    private int[] _sizes = new int[1];
    private RankedEntry[] _firsts = new RankedEntry[1];
    private readonly RunningCounts _counts = new();
    private int _blockCount = 1;

    /// <summary>How many members have a place.</summary>
    public int Count { get; private set; }

    /// <summary>The points of all of them together.</summary>
    public long Points { get; private set; }

    /// <summary>Gives a member without a place one.</summary>
    public void Insert(int member, int points)
    {
        var entry = new RankedEntry(roster.Key(member).High, points, member);
        var probe = new Probe(entry, null);
        var at = BlockOf(probe);
        if (_sizes[at] == BlockSize)
        {
            Split(at);
            at = BlockOf(probe);
        }

        var size = _sizes[at]++;
        if (size == _blocks[at].Length)
        {
            Array.Resize(ref _blocks[at], Math.Min(BlockSize, size * 2));
        }

        var block = _blocks[at];
        var place = LowerBound(block, size, probe);
        Array.Copy(block, place, block, place + 1, size - place);
        block[place] = entry;
        if (place == 0)
        {
            _firsts[at] = entry;
        }

        _counts.Add(at, 1);
        Count++;
        Points += points;
    }

    /// <summary>Takes a member's place away; points are those it was inserted with.</summary>
    public void Remove(int member, int points)
    {
        var probe = new Probe(new RankedEntry(roster.Key(member).High, points, member), null);
        var at = BlockOf(probe);
        var block = _blocks[at];
        var place = LowerBound(block, _sizes[at], probe);
        if (place == _sizes[at] || block[place].Member != member)
        {
            throw new InvalidOperationException($"Member {member} has no place with {points} points.");
        }

        var size = --_sizes[at];
        Array.Copy(block, place + 1, block, place, size - place);
        _counts.Add(at, -1);
        Count--;
        Points -= points;
        if (size == 0 && _blockCount > 1)
        {
            RemoveBlock(at);
        }
        else if (place == 0)
        {
            _firsts[at] = block[0];
        }
    }

    /// <summary>The rank that so many points have: one more than the members with more.</summary>
    public int RankOf(int points) => PlaceOf(new Probe(new RankedEntry(default, points, -1), null)) + 1;

    /// <summary>The place, from 0, of a member that was inserted with those points.</summary>
    public int PlaceOf(int member, int points) => PlaceOf(new Probe(new RankedEntry(roster.Key(member).High, points, member), null));

    /// <summary>The first place, from 0, of whoever is shown by that name with those points, or where they would be.</summary>
    public int PlaceOf(string name, int points) => PlaceOf(new Probe(new RankedEntry(BoardRoster.SortKey(name).High, points, -1), name));

    /// <summary>Up to <paramref name="count"/> rows from a place on.</summary>
    public RankedRow[] Page(int from, int count)
    {
        from = Math.Max(0, from);
        var rows = new RankedRow[Math.Clamp(Count - from, 0, Math.Max(0, count))];
        var (at, place) = rows.Length == 0 ? (0, 0) : _counts.Locate(from);
        for (var i = 0; i < rows.Length; i++, place++)
        {
            while (place == _sizes[at])
            {
                at++;
                place = 0;
            }

            var entry = _blocks[at][place];
            var rank = i > 0 && rows[i - 1].Points == entry.Points ? rows[i - 1].Rank : i > 0 ? from + i + 1 : RankOf(entry.Points);
            rows[i] = new RankedRow(rank, entry.Member, entry.Points);
        }

        return rows;
    }

    /// <summary>Fills an empty board at once.</summary>
    public void Fill(IReadOnlyCollection<(int Member, int Points)> members)
    {
        if (Count != 0)
        {
            throw new InvalidOperationException("Only an empty board can be filled.");
        }

        var entries = new RankedEntry[members.Count];
        var i = 0;
        foreach (var (member, points) in members)
        {
            entries[i++] = new RankedEntry(roster.Key(member).High, points, member);
            Points += points;
        }

        Array.Sort(entries, (left, right) => Compare(left, new Probe(right, null)));
        _blockCount = Math.Max(1, (entries.Length + BlockFill - 1) / BlockFill);
        _blocks = new RankedEntry[_blockCount][];
        _sizes = new int[_blockCount];
        _firsts = new RankedEntry[_blockCount];
        for (var at = 0; at < _blockCount; at++)
        {
            var chunk = entries.AsSpan(Math.Min(at * BlockFill, entries.Length));
            chunk = chunk[..Math.Min(BlockFill, chunk.Length)];
            _blocks[at] = new RankedEntry[_blockCount == 1 ? Math.Max(SmallBlock, chunk.Length) : BlockSize];
            chunk.CopyTo(_blocks[at]);
            _sizes[at] = chunk.Length;
            _firsts[at] = chunk.Length > 0 ? chunk[0] : default;
        }

        Count = entries.Length;
        Recount();
    }

    private int PlaceOf(in Probe probe)
    {
        var at = BlockOf(probe);
        return _counts.Before(at) + LowerBound(_blocks[at], _sizes[at], probe);
    }

    /// <summary>The last block whose first place does not come after the probe; the first block if none.</summary>
    private int BlockOf(in Probe probe)
    {
        int low = 1, high = _blockCount;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Compare(_firsts[middle], probe) <= 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    private int LowerBound(RankedEntry[] block, int size, in Probe probe)
    {
        int low = 0, high = size;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Compare(block[middle], probe) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>More points first, then the alphabet, then the id, so that no two places are equal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Compare(in RankedEntry entry, in Probe probe) =>
        entry.Points != probe.Entry.Points ? (entry.Points < probe.Entry.Points ? 1 : -1)
        : entry.Key != probe.Entry.Key ? (entry.Key < probe.Entry.Key ? -1 : 1)
        : CompareNames(entry, probe);

    /// <summary>For entries with as many points and names that begin alike, which are few.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int CompareNames(in RankedEntry entry, in Probe probe)
    {
        var other = probe.Entry.Member;
        if (entry.Member == other)
        {
            return 0;
        }

        var byKey = other < 0 ? 0 : roster.Key(entry.Member).Low.CompareTo(roster.Key(other).Low);
        if (byKey != 0)
        {
            return byKey;
        }

        var name = other < 0 ? probe.Name : roster.Name(other);
        var order = name is null ? 1 : BoardRoster.Compare(roster.Name(entry.Member), name);
        return order != 0 ? order
            : other < 0 ? 1
            : roster.Id(entry.Member).Value.CompareTo(roster.Id(other).Value);
    }

    private void Split(int at)
    {
        if (_blockCount == _blocks.Length)
        {
            Array.Resize(ref _blocks, _blockCount * 2);
            Array.Resize(ref _sizes, _blockCount * 2);
            Array.Resize(ref _firsts, _blockCount * 2);
        }

        MoveBlocks(at + 1, at + 2, _blockCount - at - 1);
        RankedEntry[] full = _blocks[at], half = new RankedEntry[BlockSize];
        _sizes[at + 1] = _sizes[at] / 2;
        _sizes[at] -= _sizes[at + 1];
        Array.Copy(full, _sizes[at], half, 0, _sizes[at + 1]);
        _blocks[at + 1] = half;
        _firsts[at + 1] = half[0];
        _blockCount++;
        Recount();
    }

    private void RemoveBlock(int at)
    {
        _blockCount--;
        MoveBlocks(at + 1, at, _blockCount - at);
        _blocks[_blockCount] = null!;
        Recount();
    }

    private void MoveBlocks(int from, int to, int count)
    {
        Array.Copy(_blocks, from, _blocks, to, count);
        Array.Copy(_sizes, from, _sizes, to, count);
        Array.Copy(_firsts, from, _firsts, to, count);
    }

    private void Recount() => _counts.Reset(_sizes.AsSpan(0, _blockCount));

    /// <summary>
    /// What is looked for: a member, or for member -1 a name, which comes before every member of that name. No name comes
    /// before every name.
    /// </summary>
    private readonly record struct Probe(RankedEntry Entry, string? Name);
}
