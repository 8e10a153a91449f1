using Readiness.Domain.Badges;
using Readiness.Domain.Readiness;

namespace Readiness.Domain.Activities;

/// <summary>
/// The versioned catalog. A version is a value: what one version decided is never decided again by another.
/// </summary>
public sealed class Ruleset
{
    private readonly Dictionary<string, ActivityKind> _kinds;

    /// <summary>Puts a catalog together; keys must be unique, and rubrics such that <see cref="RubricCheck"/> accepts them.</summary>
    public Ruleset(
        int version, IReadOnlyList<ActivityKind> kinds, IReadOnlyList<Rubric>? rubrics = null, IReadOnlyList<BadgeDefinition>? badges = null)
    {
        Version = version;
        Kinds = kinds;
        Rubrics = rubrics ?? [];
        Badges = new BadgeSet(badges ?? []);
        _kinds = kinds.ToDictionary(kind => kind.Key, StringComparer.Ordinal);
    }

    /// <summary>The version that every event names, counted from 1.</summary>
    public int Version { get; }

    /// <summary>All kinds, in the order of the practices.</summary>
    public IReadOnlyList<ActivityKind> Kinds { get; }

    /// <summary>The badges there are, in the order in which they are shown.</summary>
    public BadgeSet Badges { get; }

    /// <summary>What the levels ask for, in the order of levels.</summary>
    public IReadOnlyList<Rubric> Rubrics { get; }

    /// <summary>The rubric of a target level, compared without case; null when there is none.</summary>
    public Rubric? Rubric(string level) => Rubrics.FirstOrDefault(rubric => rubric.Level.Equals(level, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The rubric to assess with: of the level asked for; else of the level somebody aims for; else the first. Null when
    /// the level asked for has none.
    /// </summary>
    public Rubric? RubricFor(string? asked, string? aimedFor) =>
        asked is not null ? Rubric(asked) : (aimedFor is null ? null : Rubric(aimedFor)) ?? Rubrics.FirstOrDefault();

    /// <summary>The kind of that key, or null.</summary>
    public ActivityKind? Find(string key) => _kinds.GetValueOrDefault(key);
}
