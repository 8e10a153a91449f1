namespace Readiness.Grains.Imports;

/// <summary>A row of entries.csv, as it was written. Counterparts are separated by semicolons.</summary>
public sealed record EntryRecord(
    long Line, string Id, string PersonEmail, string Kind, string Day, string Counterparts, string ConfirmedBy, string Evidence, string Note)
    : ImportRecord(Line)
{
    /// <summary>The columns of the file.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["id", "person_email", "kind", "day", "counterparts", "confirmed_by", "evidence", "note"];
}
