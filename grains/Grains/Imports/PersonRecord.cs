namespace Readiness.Grains.Imports;

/// <summary>A row of people.csv, as it was written.</summary>
public sealed record PersonRecord(
    long Line, string Email, string Name, string Title, string Level, string TargetLevel, string Team, string ManagerEmail, string Boards, string Pseudonym)
    : ImportRecord(Line)
{
    /// <summary>The columns of the file.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["email", "name", "title", "level", "target_level", "team", "manager_email", "boards", "pseudonym"];
}
