using System.Text.Unicode;
using CsvHelper;
using Readiness.Domain;
using Readiness.Domain.Imports;

namespace Readiness.Grains.Imports;

/// <summary>
/// A CSV file (RFC 4180, UTF-8) whose columns have names. It is read through once before anything is imported, so that
/// a file that is no such file at all is refused as a whole.
/// </summary>
internal sealed class ImportFile
{
    /// <summary>More bytes than any row that could be accepted has: an open quote must not swallow a large file into memory.</summary>
    private const int MostBytesInRow = 1 << 20;

    private readonly string _path;
    private readonly string _name;
    private readonly int[] _places;
    private readonly int _width;

    private ImportFile(string path, string name, IReadOnlyList<string> columns)
    {
        (_path, _name) = (path, name);
        var headers = Guarded(() =>
        {
            using var csv = Open(null);
            return csv.Headers.ToArray();
        });
        _width = headers.Length;
        _places = [.. columns.Select(column => Place(headers, column))];
        Count = Guarded(CountRows);
    }

    /// <summary>How many rows there are below the header.</summary>
    public long Count { get; }

    /// <summary>The file, looked through; null when there is none.</summary>
    public static ImportFile? Find(string folder, string name, IReadOnlyList<string> columns)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? new ImportFile(path, name, columns) : null;
    }

    /// <summary>The rows as records. The function is given the line, the text of each column, and what is wrong with the row.</summary>
    public RecordStream<T> Rows<T>(Func<long, string[], Refusal?, T> record)
        where T : ImportRecord => new(_name, Count, Read(record));

    private IEnumerable<T> Read<T>(Func<long, string[], Refusal?, T> record)
    {
        var misquoted = false;
        using var csv = Open(_ => misquoted = true);
        while (csv.Read())
        {
            var fault = misquoted ? ImportRefusals.RowMisquoted
                : csv.FieldCount != _width ? ImportRefusals.RowIncomplete(csv.FieldCount, _width)
                : null;
            misquoted = false;
            var fields = new string[_places.Length];
            for (var i = 0; i < fields.Length; i++)
            {
                fields[i] = csv.GetString(_places[i]);
            }

            yield return record(csv.LineNumber, fields, fault);
        }
    }

    private CsvReader Open(Action<CsvMalformedRecord>? misquoted) => CsvReader.FromFile(
        _path, new CsvReaderOptions { Separator = ',', TrackLineNumbers = true, MaxRecordSize = MostBytesInRow, OnMalformedRecord = misquoted });

    private int Place(string[] headers, string column)
    {
        var places = Enumerable.Range(0, headers.Length).Where(place => headers[place].Trim().Equals(column, StringComparison.OrdinalIgnoreCase)).ToArray();
        return places.Length switch
        {
            1 => places[0],
            0 => throw new ImportException($"{_name} has no column '{column}'. Nothing was imported."),
            _ => throw new ImportException($"{_name} has the column '{column}' twice. Nothing was imported."),
        };
    }

    private long CountRows()
    {
        CsvMalformedReason? reason = null;
        using var csv = Open(found => reason = found.Reason);
        long rows = 0;
        while (csv.Read())
        {
            rows++;
            if (reason == CsvMalformedReason.UnterminatedQuote)
            {
                throw new ImportException($"{_name} opens a quote in line {csv.LineNumber} and never closes it. Nothing was imported.");
            }

            if (!Utf8.IsValid(csv.RawRecord))
            {
                throw new ImportException($"{_name} is not in UTF-8: line {csv.LineNumber} holds other bytes. Nothing was imported.");
            }
        }

        return rows;
    }

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException e)
        {
            throw new ImportException($"{_name} cannot be read as CSV{(e.LineNumber > 0 ? $", from line {e.LineNumber} on" : "")}: a row is too long, or a quote is never closed. Nothing was imported.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ImportException($"{_name} cannot be read: {e.Message} Nothing was imported.", e);
        }
    }
}
