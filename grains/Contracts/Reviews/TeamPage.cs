using Readiness.Contracts.Readiness;

namespace Readiness.Contracts.Reviews;

/// <summary>A page of reports. OrderedBy is the order it is in: that of names where there are too many people to assess all
/// of them. FilteredBy is the band they are of: null, and everybody is listed, where none was asked for or there are too many.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.TeamPage")]
public sealed record TeamPage(
    [property: Id(0)] ReportView[] Reports,
    [property: Id(1)] string[] Cursors,
    [property: Id(2)] bool HasNextPage,
    [property: Id(3)] int TotalCount,
    [property: Id(4)] TeamOrder OrderedBy,
    [property: Id(5)] ReadinessBand? FilteredBy = null);
