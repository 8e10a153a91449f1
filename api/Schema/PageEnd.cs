namespace Readiness.Api.Schema;

/// <summary>Where a page ends.</summary>
public sealed record PageEnd(bool HasNextPage, string? EndCursor);
