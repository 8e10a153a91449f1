using Readiness.Contracts.Activities;
using Readiness.Domain.Activities;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.Activities;

/// <summary>The catalog in force as it is shown, made once.</summary>
public sealed class CatalogViews
{
    private readonly Dictionary<ActivityKind, ActivityKindView> _views;

    /// <summary>The catalog of the ruleset in force.</summary>
    public CatalogViews(RulesetBook rulesets)
    {
        var kinds = rulesets.InForce.Kinds;
        _views = kinds.ToDictionary(kind => kind, Make);
        All = [.. kinds.Select(kind => _views[kind])];
    }

    /// <summary>Every kind in force, in the order of the ruleset.</summary>
    public ActivityKindView[] All { get; }

    /// <summary>A kind, of whatever version.</summary>
    public ActivityKindView Of(ActivityKind kind) => _views.TryGetValue(kind, out var view) ? view : Make(kind);

    private static ActivityKindView Make(ActivityKind kind) => new(
        kind.Key, kind.Title, kind.Practice.Title, (Contracts.Activities.Pillar)kind.Pillar, kind.BasePoints, kind.Minutes,
        kind.MaxPerDay, kind.MaxPerWeek, kind.PeopleNeeded, kind.NeedsEvidence, kind.Practice.Guidance);
}
