namespace Readiness.Grains.Verification;

/// <summary>
/// The first row of a ledger that is not what was recorded. Email and Entry are null where they are not known; Problem
/// is a sentence.
/// </summary>
public sealed record AlteredRow(Guid Person, string? Email, long Seq, string? Entry, string Problem);
