using Readiness.Contracts.Activities;
using Readiness.Domain.Activities;
using Readiness.Grains.Ledgers;

namespace Readiness.Grains.Activities;

/// <summary>The catalog as it is shown, made once.</summary>
internal static class CatalogViews
{
    private static readonly Dictionary<ActivityKind, ActivityKindView> Views = Rulesets.InForce.Kinds.ToDictionary(kind => kind, Make);

    public static ActivityKindView[] All { get; } = [.. Rulesets.InForce.Kinds.Select(kind => Views[kind])];

    public static ActivityKindView Of(ActivityKind kind) => Views.TryGetValue(kind, out var view) ? view : Make(kind);

    private static ActivityKindView Make(ActivityKind kind) => new(
        kind.Key, kind.Title, kind.Practice.Title, (Contracts.Activities.Pillar)kind.Pillar, kind.BasePoints, kind.Minutes,
        kind.MaxPerDay, kind.MaxPerWeek, kind.PeopleNeeded, kind.NeedsEvidence, kind.Practice.Guidance);
}
