using System.Globalization;

namespace Readiness.Benchmarks.Reports;

/// <summary>A Markdown table.</summary>
internal sealed class Table(params string[] header)
{
    private readonly List<string[]> _rows = [];

    public Table Row(params string[] cells)
    {
        _rows.Add(cells);
        return this;
    }

    public override string ToString() =>
        string.Join('\n', new[] { header, [.. header.Select(_ => "---")] }.Concat(_rows).Select(cells => $"| {string.Join(" | ", cells)} |"));

    /// <summary>A number with as many digits as can mean something.</summary>
    public static string Number(double value) => value switch
    {
        >= 100 => value.ToString("#,0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => value.ToString("0.00", CultureInfo.InvariantCulture),
    };

    /// <summary>A ratio.</summary>
    public static string Times(double ratio) => $"{Number(ratio)}×";

    /// <summary>Whether a goal was reached.</summary>
    public static string Reached(bool reached) => reached ? "reached" : "**missed**";
}
