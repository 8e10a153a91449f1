namespace Readiness.Domain.Badges;

/// <summary>
/// What a badge asks for: a number read off the entries that count, and the target it has to reach. An entry counts when
/// it stands, is within its caps and could score. Every condition is monotone: one entry more never lowers the number,
/// so only entries that go can take a badge away.
/// </summary>
public abstract record BadgeCondition
{
    private protected BadgeCondition(int target, IReadOnlyList<string> kinds)
    {
        Target = target;
        Kinds = kinds;
    }

    /// <summary>The number to reach, from 1.</summary>
    public int Target { get; }

    /// <summary>Keys of the kinds whose entries can move the number; none when any kind can.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>The number; counting may stop once it is <paramref name="enough"/>.</summary>
    internal abstract int Value(in BadgeCounts counts, int enough);

    /// <summary>Whether the change that the counts are about can have moved the number.</summary>
    internal virtual bool IsMovedBy(in BadgeCounts counts) => counts.Change.Counted != 0;

    internal bool Holds(in BadgeCounts counts) => Value(counts, Target) >= Target;
}
