namespace Readiness.Faults.Journals;

/// <summary>What came back.</summary>
/// <param name="Outcome">What it means.</param>
/// <param name="Text">The payload as it came, or why there is none.</param>
/// <param name="Points">The entry's points, when it was acknowledged.</param>
/// <param name="Status">The entry's status, when it was acknowledged.</param>
internal sealed record Answer(Outcome Outcome, string Text, int? Points = null, string? Status = null);
