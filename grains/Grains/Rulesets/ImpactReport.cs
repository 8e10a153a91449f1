using System.Globalization;
using Readiness.Domain.Readiness;

namespace Readiness.Grains.Rulesets;

/// <summary>What an impact run found: how many move, and from which band to which.</summary>
public static class ImpactReport
{
    private const int Width = 18;
    private static readonly ReadinessBand[] Bands = Enum.GetValues<ReadinessBand>();

    /// <summary>Writes a sentence and a table of bands.</summary>
    public static void Write(TextWriter writer, ImpactResult result)
    {
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Moves.Count} of {result.People} people would move band"));
        writer.WriteLine(Line("now, and then", Bands.Select(MovesWriter.Name)));
        foreach (var before in Bands)
        {
            writer.WriteLine(Line(
                MovesWriter.Name(before),
                Bands.Select(after => result.Counts.GetValueOrDefault((before, after)).ToString(CultureInfo.InvariantCulture))));
        }
    }

    private static string Line(string first, IEnumerable<string> cells) =>
        first.PadRight(Width) + string.Concat(cells.Select(cell => cell.PadLeft(Width)));
}
