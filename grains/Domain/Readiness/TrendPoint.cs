namespace Readiness.Domain.Readiness;

/// <summary>The scores at the end of a week.</summary>
/// <param name="WeekEnd">The Sunday.</param>
/// <param name="Confirmed">In tenths, 0 to 1,000.</param>
/// <param name="Claimed">In tenths, 0 to 1,000.</param>
public sealed record TrendPoint(DateOnly WeekEnd, int Confirmed, int Claimed);
