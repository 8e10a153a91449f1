using System.Globalization;
using Readiness.Faults.Journals;
using Readiness.Faults.Stages;
using Xunit;

namespace Readiness.Faults.Checking;

/// <summary>Fails a test with what was found, and says what was held to what.</summary>
internal static class Verdict
{
    private const int MostShown = 12;

    public static void Clean(IReadOnlyList<Finding> findings, string when)
    {
        var shown = findings.Take(MostShown).Select(finding => $"{finding.Kind}: {finding.What}");
        Assert.True(findings.Count == 0, $"{findings.Count} findings {when}:\n{string.Join('\n', shown)}");
    }

    /// <summary>Writes the figures of a test that found nothing.</summary>
    public static void Tell(Stage stage, Checker checker, TimeSpan took, string faults)
    {
        var journal = Journal.Read(stage.Journal);
        var boards = checker.LastWrongBoard == TimeSpan.Zero ? "no board ever wrong" : string.Create(CultureInfo.InvariantCulture, $"no board wrong after {checker.LastWrongBoard.TotalSeconds:F1} s");
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{faults}: {journal.Attempts} attempts at {journal.Entries.Count} operations, {journal.Acknowledged} acknowledged, {checker.Rows - stage.Imported.Rows} rows recorded, 0 mismatches, {boards}, {took.TotalSeconds:F0} s");
        Console.WriteLine(line);
        TestContext.Current.TestOutputHelper?.WriteLine(line);
    }
}
