namespace Readiness.Contracts.Contacts;

/// <summary>
/// Asks for contacts. Search: words that name, organisation or tags must have, as beginnings of words; Tag: whatever its
/// case; Overdue: true leaves only those that are, false only those that are not.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.ContactsQuery")]
public sealed record ContactsQuery(
    [property: Id(0)] string? Search, [property: Id(1)] string? Tag, [property: Id(2)] bool? Overdue, [property: Id(3)] int First, [property: Id(4)] string? After);
