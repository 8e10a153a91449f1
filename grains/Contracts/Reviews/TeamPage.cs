namespace Readiness.Contracts.Reviews;

/// <summary>A page of reports. OrderedBy is the order it is in: that of names where there are too many people to assess all of them.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.TeamPage")]
public sealed record TeamPage(
    [property: Id(0)] ReportView[] Reports,
    [property: Id(1)] string[] Cursors,
    [property: Id(2)] bool HasNextPage,
    [property: Id(3)] int TotalCount,
    [property: Id(4)] TeamOrder OrderedBy);
