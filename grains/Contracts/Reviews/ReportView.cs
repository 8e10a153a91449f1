using Readiness.Contracts.Readiness;

namespace Readiness.Contracts.Reviews;

/// <summary>A report as their manager sees them at a glance: scores in tenths; Trend holds the confirmed scores at the end of up to 12 past weeks, oldest first; pillar points are those of the last 90 days; OpenCase is the number of the case under way.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Report")]
public sealed record ReportView(
    [property: Id(0)] Guid Person,
    [property: Id(1)] string Name,
    [property: Id(2)] string? Title,
    [property: Id(3)] string? TeamName,
    [property: Id(4)] string Level,
    [property: Id(5)] string LevelTitle,
    [property: Id(6)] int Confirmed,
    [property: Id(7)] int Claimed,
    [property: Id(8)] ReadinessBand Band,
    [property: Id(9)] string[] UnmetGates,
    [property: Id(10)] int[] Trend,
    [property: Id(11)] DateOnly? TrendEnd,
    [property: Id(12)] int Networking,
    [property: Id(13)] int Mentoring,
    [property: Id(14)] int GivingBack,
    [property: Id(15)] int PayingItForward,
    [property: Id(16)] DateOnly? LastEntryOn,
    [property: Id(17)] int? OpenCase);
