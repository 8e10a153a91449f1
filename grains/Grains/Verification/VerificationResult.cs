namespace Readiness.Grains.Verification;

/// <summary>
/// What a walk over all ledgers found: how many there are and their rows, how many are broken, and the first altered
/// row of some of these. Complete is false when a row could not even be read, and the walk ended there.
/// </summary>
public sealed record VerificationResult(long Ledgers, long Rows, long Broken, IReadOnlyList<AlteredRow> Altered, bool Complete)
{
    /// <summary>Whether every row is what was recorded.</summary>
    public bool IsIntact => Broken == 0 && Complete;
}
