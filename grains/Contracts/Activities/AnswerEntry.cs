namespace Readiness.Contracts.Activities;

/// <summary>A colleague's answer to an entry that names them: confirm (no reason) or decline.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.AnswerEntry")]
public sealed record AnswerEntry([property: Id(0)] string EntryId, [property: Id(1)] Guid By, [property: Id(2)] string? Reason);
