namespace Readiness.Grains.People;

/// <summary>
/// What came of a request: what was decided, null when whoever asked is no admin at that moment. Version is the number that
/// the organisation moved to; 0 when nothing was written. Overtaken: somebody else wrote at the same moment, and nothing was.
/// </summary>
public sealed record ChangeOutcome(Decided? Decided, long Version = 0, bool Overtaken = false);
