using System.Text.RegularExpressions;

namespace Readiness.Benchmarks.Reports;

/// <summary>docs/performance.md: each benchmark owns what stands between its two markers.</summary>
internal static partial class PerformancePage
{
    private const string Solution = "Readiness.sln";

    public static void Write(string benchmark, Section section)
    {
        var file = Path.Combine(Root(), "docs", "performance.md");
        var page = Replace(File.ReadAllText(file), "machine", Machine.Describe());
        File.WriteAllText(file, Replace(page, benchmark, section.Markdown));
    }

    /// <summary>The folder of the solution.</summary>
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"{Solution} is in no folder above {AppContext.BaseDirectory}.");
    }

    private static string Replace(string page, string name, string text)
    {
        var (start, end) = ($"<!-- {name} -->", $"<!-- /{name} -->");
        var from = page.IndexOf(start, StringComparison.Ordinal);
        var to = page.IndexOf(end, StringComparison.Ordinal);
        return from < 0 || to < from
            ? throw new InvalidOperationException($"docs/performance.md has no place for {name}: it needs {start} and {end}.")
            : $"{page[..(from + start.Length)]}\n{Blank().Replace(text.Trim(), "\n\n")}\n{page[to..]}";
    }

    [GeneratedRegex(@"\n{3,}", RegexOptions.None, 1000)]
    private static partial Regex Blank();
}
