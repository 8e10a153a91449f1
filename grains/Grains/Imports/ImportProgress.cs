namespace Readiness.Grains.Imports;

/// <summary>How far an import is in one of its files: a fraction from 0 to 1, and what became of the rows so far.</summary>
public readonly record struct ImportProgress(string File, double Fraction, long Accepted, long Repeated, long Refused);
