namespace Readiness.Grains.Rights;

/// <summary>One erasure in the register: the last step that is done (none: empty), and when all was. IsHere: the directory has the person.</summary>
public sealed record ErasureRow(Guid Person, DateTimeOffset RequestedAt, string Step, DateTimeOffset? DoneAt, bool IsHere);
