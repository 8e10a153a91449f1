using System.Collections;

namespace Readiness.Domain.Badges;

/// <summary>
/// What an event did to badges, in the order of the ruleset. A value: equal when the day and the changes are. On is the
/// day they are dated: the organisation's day of the decision, or for a backfill the day the activity happened.
/// </summary>
public sealed class BadgeChanges : IReadOnlyList<BadgeChange>, IEquatable<BadgeChanges>
{
    private readonly IReadOnlyList<BadgeChange> _changes;

    /// <summary>Changes as they were decided, or as they come back from storage.</summary>
    public BadgeChanges(DateOnly on, IReadOnlyList<BadgeChange> changes)
        : this(on, changes, null)
    {
    }

    internal BadgeChanges(DateOnly on, IReadOnlyList<BadgeChange> changes, BadgeRules? decidedBy)
    {
        On = on;
        _changes = changes;
        DecidedBy = decidedBy;
    }

    /// <summary>No change.</summary>
    public static BadgeChanges None { get; } = new(default, []);

    /// <summary>The day the changes are dated; means nothing when there are none.</summary>
    public DateOnly On { get; }

    /// <inheritdoc/>
    public int Count => _changes.Count;

    /// <summary>
    /// The rules under which all badges are settled with this event; null when nothing was decided or it came from
    /// storage. Lets the next decision look at only what it can move; no part of the value.
    /// </summary>
    internal BadgeRules? DecidedBy { get; }

    /// <inheritdoc/>
    public BadgeChange this[int index] => _changes[index];

    /// <inheritdoc/>
    public bool Equals(BadgeChanges? other) =>
        other is not null && Count == other.Count && (Count == 0 || (On == other.On && _changes.SequenceEqual(other._changes)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BadgeChanges);

    /// <inheritdoc/>
    public override int GetHashCode() => Count == 0 ? 0 : HashCode.Combine(On, Count, _changes[0]);

    /// <inheritdoc/>
    public IEnumerator<BadgeChange> GetEnumerator() => _changes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
