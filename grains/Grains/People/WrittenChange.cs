namespace Readiness.Grains.People;

/// <summary>
/// What came of writing: the number that the organisation moved to, 0 when nothing was to be written. Overtaken: somebody
/// else wrote at the same moment, and nothing of this was.
/// </summary>
public readonly record struct WrittenChange(long Version, bool Overtaken = false);
