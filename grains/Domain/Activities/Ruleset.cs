using Readiness.Domain.Badges;

namespace Readiness.Domain.Activities;

/// <summary>
/// The versioned catalog. A version is a value: what one version decided is never decided again by another.
/// </summary>
public sealed class Ruleset
{
    private readonly Dictionary<string, ActivityKind> _kinds;

    /// <summary>Puts a catalog together; keys must be unique.</summary>
    public Ruleset(int version, IReadOnlyList<ActivityKind> kinds, IReadOnlyList<BadgeDefinition>? badges = null)
    {
        Version = version;
        Kinds = kinds;
        Badges = new BadgeSet(badges ?? []);
        _kinds = kinds.ToDictionary(kind => kind.Key, StringComparer.Ordinal);
    }

    /// <summary>The version that every event names, counted from 1.</summary>
    public int Version { get; }

    /// <summary>All kinds, in the order of the practices.</summary>
    public IReadOnlyList<ActivityKind> Kinds { get; }

    /// <summary>The badges there are, in the order in which they are shown.</summary>
    public BadgeSet Badges { get; }

    /// <summary>The kind of that key, or null.</summary>
    public ActivityKind? Find(string key) => _kinds.GetValueOrDefault(key);
}
