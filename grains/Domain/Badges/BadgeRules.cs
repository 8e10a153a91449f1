using Readiness.Domain.Calendars;

namespace Readiness.Domain.Badges;

/// <summary>
/// What the badges of one person are decided by: the definitions in force and the weeks of leave that streaks step over.
/// Make a new one when either changes: the next decision then looks at every badge anew. The set of leave must not
/// change afterwards.
/// </summary>
public sealed class BadgeRules
{
    /// <summary>Rules over definitions and leave.</summary>
    public BadgeRules(BadgeSet badges, IReadOnlySet<IsoWeek> leave)
    {
        Badges = badges;
        Leave = leave;
        Unchanged = new BadgeChanges(default, [], this);
    }

    /// <summary>The definitions in force.</summary>
    public BadgeSet Badges { get; }

    /// <summary>Weeks of declared leave.</summary>
    public IReadOnlySet<IsoWeek> Leave { get; }

    /// <summary>Every badge was looked at and none moved.</summary>
    internal BadgeChanges Unchanged { get; }
}
