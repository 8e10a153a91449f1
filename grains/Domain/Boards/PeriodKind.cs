namespace Readiness.Domain.Boards;

/// <summary>The lengths a board can have (product.md section 4). The numbers are stored as bits: never renumber.</summary>
public enum PeriodKind
{
    /// <summary>An ISO week, Monday to Sunday.</summary>
    Week = 0,

    /// <summary>A calendar month.</summary>
    Month = 1,

    /// <summary>A calendar quarter.</summary>
    Quarter = 2,

    /// <summary>Everything, without end.</summary>
    AllTime = 3,
}
