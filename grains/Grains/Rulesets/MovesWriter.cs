using System.Globalization;
using CsvHelper;
using Readiness.Domain.Readiness;

namespace Readiness.Grains.Rulesets;

/// <summary>Writes who would move band as CSV, scores from 0 to 100 with one decimal.</summary>
public static class MovesWriter
{
    private static readonly string[] Columns = ["email", "from", "to", "confirmed_before", "confirmed_after", "claimed_before", "claimed_after"];

    /// <summary>Writes a header and a line for each.</summary>
    public static void Write(TextWriter writer, IEnumerable<BandMove> moves)
    {
        using var csv = CsvWriter.Create(writer, leaveOpen: true);
        foreach (var column in Columns)
        {
            csv.WriteField(column);
        }

        csv.EndRecord();
        foreach (var (email, before, after) in moves)
        {
            csv.WriteField(email);
            csv.WriteField(Name(before.Band));
            csv.WriteField(Name(after.Band));
            foreach (var tenths in (ReadOnlySpan<int>)[before.Confirmed.Tenths, after.Confirmed.Tenths, before.Claimed.Tenths, after.Claimed.Tenths])
            {
                csv.WriteField((tenths / 10m).ToString("0.0", CultureInfo.InvariantCulture));
            }

            csv.EndRecord();
        }

        csv.Flush();
    }

    /// <summary>A band in words, in lower case.</summary>
    public static string Name(ReadinessBand band) => band switch
    {
        ReadinessBand.Building => "building",
        ReadinessBand.Growing => "growing",
        ReadinessBand.Close => "close",
        ReadinessBand.ReadyForReview => "ready for review",
        _ => throw new ArgumentOutOfRangeException(nameof(band), band, "No such band."),
    };
}
