using System.Text;

namespace Readiness.Domain.Specs.Standings.Organisation;

/// <summary>
/// Rows of a made-up organisation on 23 November 2026, tab-separated: what six of its people logged (with what is wrong
/// on purpose) and their leave, the standings that come of it, and the ranks of all 240. The standings and ranks were
/// worked out from the rules by another program.
/// </summary>
internal static class Rows
{
    public static IEnumerable<string[]> Of(string table)
    {
        using var stream = typeof(Rows).Assembly.GetManifestResourceStream($"{table}.tsv") ?? throw new FileNotFoundException(table);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split('\t');
        }
    }
}
