using System.Globalization;
using System.Text;
using CsvHelper;
using Readiness.Contracts.Reviews;
using Readiness.Grains.Reviews.Packets;

namespace Readiness.Grains.Reviews;

/// <summary>My team as a CSV file: UTF-8, comma, one line a person. What a spreadsheet would take for a formula is written as text.</summary>
public static class TeamCsv
{
    private const string FormulaMarks = "=+-@\t\r\n＝＋－＠";

    private static readonly string[] Header =
    [
        "name", "title", "team", "level", "confirmed", "claimed", "band", "unmet_gates", "trend_12_weeks", "networking_90_days", "mentoring_90_days",
        "giving_back_90_days", "paying_it_forward_90_days", "last_entry",
    ];

    /// <summary>The file.</summary>
    public static byte[] Write(IReadOnlyList<ReportView> reports)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        using (var csv = CsvWriter.Create(writer, leaveOpen: true))
        {
            Line(csv, Header);
            foreach (var report in reports)
            {
                Line(csv,
                [
                    Safe(report.Name), Safe(report.Title), Safe(report.TeamName), Safe(report.Level), PacketWords.Score(report.Confirmed), PacketWords.Score(report.Claimed),
                    report.Band.ToString(), Safe(string.Join("; ", report.UnmetGates)), string.Join(' ', report.Trend.Select(PacketWords.Score)),
                    Whole(report.Networking), Whole(report.Mentoring), Whole(report.GivingBack), Whole(report.PayingItForward),
                    report.LastEntryOn?.ToString("O", CultureInfo.InvariantCulture) ?? string.Empty,
                ]);
            }

            csv.Flush();
        }

        return stream.ToArray();
    }

    /// <summary>An apostrophe before what begins like a formula, as spreadsheets take it.</summary>
    public static string Safe(string? text) =>
        string.IsNullOrEmpty(text) ? string.Empty
        : FormulaMarks.Contains(text.AsSpan().TrimStart(' ') is { Length: > 0 } begins ? begins[0] : 'a', StringComparison.Ordinal) ? "'" + text
        : text;

    private static void Line(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
