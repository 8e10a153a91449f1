namespace Readiness.Contracts.People;

/// <summary>A page of what admins did, the latest first.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.AdminActPage")]
public sealed record AdminActPage([property: Id(0)] AdminActView[] Acts, [property: Id(1)] string[] Cursors, [property: Id(2)] bool HasNextPage);
