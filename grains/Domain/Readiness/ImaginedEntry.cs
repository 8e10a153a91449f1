namespace Readiness.Domain.Readiness;

/// <summary>Entries somebody imagines, to see what they would do to the score.</summary>
/// <param name="Kind">Key of the kind.</param>
/// <param name="Day">The day they happen, at most 90 days back and 365 ahead; null for today.</param>
/// <param name="Confirmed">Whether a colleague confirms each of them.</param>
/// <param name="Count">How many, each with people not logged with before: 1 to 20.</param>
public sealed record ImaginedEntry(string Kind, DateOnly? Day = null, bool Confirmed = true, int Count = 1);
