namespace Readiness.Domain.Boards;

/// <summary>
/// In which periods an event's points count besides all time, decided once when it is recorded (product.md section 4)
/// and stored with it. The values are bits 1 &lt;&lt; <see cref="PeriodKind"/>.
/// </summary>
[Flags]
public enum CountedPeriods
{
    /// <summary>In all time only.</summary>
    None = 0,

    /// <summary>In its ISO week.</summary>
    Week = 1,

    /// <summary>In its month.</summary>
    Month = 2,

    /// <summary>In its quarter.</summary>
    Quarter = 4,

    /// <summary>In all three.</summary>
    All = Week | Month | Quarter,
}
