namespace Readiness.Grains.Imports;

/// <summary>A row of leave.csv, as it was written: one ISO week.</summary>
public sealed record LeaveRecord(long Line, string PersonEmail, string Week) : ImportRecord(Line)
{
    /// <summary>The columns of the file.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["person_email", "week"];
}
