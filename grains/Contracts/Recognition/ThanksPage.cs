namespace Readiness.Contracts.Recognition;

/// <summary>A page of thanks, with a cursor for each.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ThanksPage")]
public sealed record ThanksPage([property: Id(0)] ThanksView[] Thanks, [property: Id(1)] string[] Cursors, [property: Id(2)] bool HasNextPage);
