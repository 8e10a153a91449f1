namespace Readiness.Domain.Boards;

/// <summary>
/// Members in the order of points, ties by the name shown (product.md section 4). A counted tree of two levels: blocks
/// of places in order, and over them the first place and a running count of each. Place, rank and update take
/// O(log n); a page of k rows O(log n + k).
/// </summary>
public sealed class RankedBoard(BoardRoster roster)
{
    private const int BlockSize = 256;
    private const int BlockFill = 192;
    private Block[] _blocks = [new Block()];
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
        var entry = new RankedEntry(roster.Key(member), points, member);
        var at = BlockOf(new Probe(entry, null));
        var block = _blocks[at];
        if (block.Count == BlockSize)
        {
            Split(at);
            at = BlockOf(new Probe(entry, null));
            block = _blocks[at];
        }

        var place = LowerBound(block, new Probe(entry, null));
        Array.Copy(block.Entries, place, block.Entries, place + 1, block.Count - place);
        block.Entries[place] = entry;
        block.Count++;
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
        var probe = new Probe(new RankedEntry(roster.Key(member), points, member), null);
        var at = BlockOf(probe);
        var block = _blocks[at];
        var place = LowerBound(block, probe);
        if (place == block.Count || block.Entries[place].Member != member)
        {
            throw new InvalidOperationException($"Member {member} has no place with {points} points.");
        }

        block.Count--;
        Array.Copy(block.Entries, place + 1, block.Entries, place, block.Count - place);
        _counts.Add(at, -1);
        Count--;
        Points -= points;
        if (block.Count == 0 && _blockCount > 1)
        {
            RemoveBlock(at);
        }
        else if (place == 0)
        {
            _firsts[at] = block.Entries[0];
        }
    }

    /// <summary>The rank that so many points have: one more than the members with more.</summary>
    public int RankOf(int points) => PlaceOf(new Probe(new RankedEntry(default, points, -1), null)) + 1;

    /// <summary>The place, from 0, of a member that was inserted with those points.</summary>
    public int PlaceOf(int member, int points) => PlaceOf(new Probe(new RankedEntry(roster.Key(member), points, member), null));

    /// <summary>The first place, from 0, of whoever is shown by that name with those points, or where they would be.</summary>
    public int PlaceOf(string name, int points) => PlaceOf(new Probe(new RankedEntry(BoardRoster.SortKey(name), points, -1), name));

    /// <summary>Up to <paramref name="count"/> rows from a place on.</summary>
    public RankedRow[] Page(int from, int count)
    {
        from = Math.Max(0, from);
        var rows = new RankedRow[Math.Clamp(Count - from, 0, Math.Max(0, count))];
        var (at, place) = rows.Length == 0 ? (0, 0) : _counts.Locate(from);
        for (var i = 0; i < rows.Length; i++, place++)
        {
            while (place == _blocks[at].Count)
            {
                at++;
                place = 0;
            }

            var entry = _blocks[at].Entries[place];
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
            entries[i++] = new RankedEntry(roster.Key(member), points, member);
            Points += points;
        }

        Array.Sort(entries, (left, right) => Compare(left, new Probe(right, null)));
        _blockCount = Math.Max(1, (entries.Length + BlockFill - 1) / BlockFill);
        _blocks = new Block[_blockCount];
        _firsts = new RankedEntry[_blockCount];
        for (var at = 0; at < _blockCount; at++)
        {
            var chunk = entries.AsSpan(Math.Min(at * BlockFill, entries.Length));
            _blocks[at] = new Block();
            chunk = chunk[..Math.Min(BlockFill, chunk.Length)];
            chunk.CopyTo(_blocks[at].Entries);
            _blocks[at].Count = chunk.Length;
            _firsts[at] = chunk.Length > 0 ? chunk[0] : default;
        }

        Count = entries.Length;
        Recount();
    }

    private int PlaceOf(in Probe probe)
    {
        var at = BlockOf(probe);
        return _counts.Before(at) + LowerBound(_blocks[at], probe);
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

    private int LowerBound(Block block, in Probe probe)
    {
        int low = 0, high = block.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Compare(block.Entries[middle], probe) < 0)
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
    private int Compare(in RankedEntry entry, in Probe probe)
    {
        if (entry.Points != probe.Entry.Points)
        {
            return probe.Entry.Points.CompareTo(entry.Points);
        }

        var byKey = NameKey.Order(entry.Key, probe.Entry.Key);
        if (byKey != 0)
        {
            return byKey;
        }

        if (entry.Member == probe.Entry.Member)
        {
            return 0;
        }

        var name = probe.Entry.Member < 0 ? probe.Name : roster.Name(probe.Entry.Member);
        var order = name is null ? 1 : BoardRoster.Compare(roster.Name(entry.Member), name);
        return order != 0 ? order
            : probe.Entry.Member < 0 ? 1
            : roster.Id(entry.Member).Value.CompareTo(roster.Id(probe.Entry.Member).Value);
    }

    private void Split(int at)
    {
        if (_blockCount == _blocks.Length)
        {
            Array.Resize(ref _blocks, _blockCount * 2);
            Array.Resize(ref _firsts, _blockCount * 2);
        }

        Array.Copy(_blocks, at + 1, _blocks, at + 2, _blockCount - at - 1);
        Array.Copy(_firsts, at + 1, _firsts, at + 2, _blockCount - at - 1);
        Block full = _blocks[at], half = new();
        half.Count = full.Count / 2;
        full.Count -= half.Count;
        Array.Copy(full.Entries, full.Count, half.Entries, 0, half.Count);
        _blocks[at + 1] = half;
        _firsts[at + 1] = half.Entries[0];
        _blockCount++;
        Recount();
    }

    private void RemoveBlock(int at)
    {
        _blockCount--;
        Array.Copy(_blocks, at + 1, _blocks, at, _blockCount - at);
        Array.Copy(_firsts, at + 1, _firsts, at, _blockCount - at);
        _blocks[_blockCount] = null!;
        Recount();
    }

    private void Recount() => _counts.Reset(_blockCount, at => _blocks[at].Count);

    private sealed class Block
    {
        public RankedEntry[] Entries { get; } = new RankedEntry[BlockSize];

        public int Count { get; set; }
    }

    /// <summary>
    /// What is looked for: a member, or for member -1 a name, which comes before every member of that name. No name comes
    /// before every name.
    /// </summary>
    private readonly record struct Probe(RankedEntry Entry, string? Name);
}
