namespace Readiness.Faults.Checking;

/// <summary>Something that is wrong.</summary>
internal sealed record Finding(FindingKind Kind, string What);
