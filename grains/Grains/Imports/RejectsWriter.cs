using System.Globalization;
using CsvHelper;
using Readiness.Domain;

namespace Readiness.Grains.Imports;

/// <summary>Writes the refused rows as CSV; the header is always there. Not for several threads at once.</summary>
public sealed class RejectsWriter : IDisposable
{
    private readonly CsvWriter _csv;

    /// <summary>Starts with the header. The text writer stays its owner's.</summary>
    public RejectsWriter(TextWriter writer)
    {
        _csv = CsvWriter.Create(writer, leaveOpen: true);
        foreach (var column in (ReadOnlySpan<string>)["file", "line", "id", "code", "message"])
        {
            _csv.WriteField(column);
        }

        _csv.EndRecord();
    }

    /// <summary>Writes one row. The id is the entry's, or the person's e-mail address.</summary>
    public void Write(string file, long line, string id, Refusal refusal)
    {
        _csv.WriteField(file);
        _csv.WriteField(line, default, CultureInfo.InvariantCulture);
        _csv.WriteField(id);
        _csv.WriteField(refusal.Code);
        _csv.WriteField(refusal.Message);
        _csv.EndRecord();
    }

    /// <summary>Hands everything on to the text writer.</summary>
    public void Flush() => _csv.Flush();

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();
}
