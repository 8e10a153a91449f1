using System.Text;

namespace Readiness.Support;

/// <summary>Files of comma-separated values.</summary>
public static class Csv
{
    private static readonly char[] Special = [',', '"', '\r', '\n'];

    /// <summary>Writes a file; what needs quotes gets them.</summary>
    public static void Write(string file, string[] header, IEnumerable<string[]> rows)
    {
        using var writer = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.NewLine = "\r\n";
        foreach (var row in rows.Prepend(header))
        {
            writer.WriteLine(string.Join(',', row.Select(Quote)));
        }
    }

    private static string Quote(string value) =>
        value.IndexOfAny(Special) < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
