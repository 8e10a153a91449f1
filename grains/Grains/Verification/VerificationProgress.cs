namespace Readiness.Grains.Verification;

/// <summary>How many ledgers of all have been walked, and how many rows that were.</summary>
public readonly record struct VerificationProgress(long Ledgers, long AllLedgers, long Rows);
