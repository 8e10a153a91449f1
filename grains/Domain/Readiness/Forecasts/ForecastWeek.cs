namespace Readiness.Domain.Readiness.Forecasts;

/// <summary>What the runs of a forecast come to at the end of a week; scores are confirmed ones in tenths.</summary>
/// <param name="WeekEnd">The Sunday.</param>
/// <param name="Low">A tenth of the runs are at or below.</param>
/// <param name="Middle">Half of the runs are at or below.</param>
/// <param name="High">Nine tenths of the runs are at or below.</param>
/// <param name="Ready">How many runs were ready for review at the end of this week or of one before.</param>
public sealed record ForecastWeek(DateOnly WeekEnd, int Low, int Middle, int High, int Ready);
