using System.Numerics;

namespace Readiness.Domain.Boards;

/// <summary>
/// How many places lie before each block: a binary indexed tree, so that a change and a question both take O(log n).
/// Position i, from 1, sums the counts of the (i &amp; -i) blocks that end with block i - 1.
/// </summary>
internal sealed class RunningCounts
{
    private int[] _sums = new int[2];
    private int _blocks = 1;

    /// <summary>Changes the count of one block.</summary>
    public void Add(int block, int by)
    {
        for (var i = block + 1; i <= _blocks; i += i & -i)
        {
            _sums[i] += by;
        }
    }

    /// <summary>The places in all blocks before one.</summary>
    public int Before(int block)
    {
        var sum = 0;
        for (var i = block; i > 0; i -= i & -i)
        {
            sum += _sums[i];
        }

        return sum;
    }

    /// <summary>The block that holds a place, from 0, and where in it.</summary>
    public (int Block, int Place) Locate(int place)
    {
        var block = 0;
        for (var step = (int)(BitOperations.RoundUpToPowerOf2((uint)_blocks + 1) >> 1); step > 0; step >>= 1)
        {
            if (block + step <= _blocks && _sums[block + step] <= place)
            {
                block += step;
                place -= _sums[block];
            }
        }

        return (block, place);
    }

    /// <summary>Counts anew, after blocks came or went.</summary>
    public void Reset(ReadOnlySpan<int> counts)
    {
        var blocks = _blocks = counts.Length;
        if (_sums.Length <= blocks)
        {
            _sums = new int[(blocks * 2) + 1];
        }

        counts.CopyTo(_sums.AsSpan(1));

        for (var i = 1; i <= blocks; i++)
        {
            var parent = i + (i & -i);
            if (parent <= blocks)
            {
                _sums[parent] += _sums[i];
            }
        }
    }
}
