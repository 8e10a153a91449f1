using System.Runtime.CompilerServices;

namespace Readiness.Domain.Specs.Readiness;

/// <summary>The tables of docs/scoring.md, by their header.</summary>
internal static class ScoringPage
{
    public static string Text { get; } = File.ReadAllText(Path.GetFullPath(Path.Combine(Folder(), "..", "..", "..", "docs", "scoring.md")));

    /// <summary>The cells of the rows below a header, header and rule left out.</summary>
    public static IReadOnlyList<string[]> Table(params string[] header)
    {
        var lines = Text.Split('\n').SkipWhile(line => !Cells(line).SequenceEqual(header)).ToList();
        Assert.NotEmpty(lines);
        return [.. lines.Skip(2).TakeWhile(line => line.StartsWith('|')).Select(Cells)];
    }

    private static string[] Cells(string line) => line.Length < 2 ? [] : [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
