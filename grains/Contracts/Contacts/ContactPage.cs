namespace Readiness.Contracts.Contacts;

/// <summary>A page of contacts with a cursor each. TotalCount and OverdueCount are of all that match, on every page.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ContactPage")]
public sealed record ContactPage(
    [property: Id(0)] ContactView[] Contacts,
    [property: Id(1)] string[] Cursors,
    [property: Id(2)] bool HasNextPage,
    [property: Id(3)] int TotalCount,
    [property: Id(4)] int OverdueCount);
