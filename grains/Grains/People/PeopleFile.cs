using System.Text.Unicode;
using CsvHelper;
using Readiness.Domain;
using Readiness.Domain.Imports;
using Readiness.Domain.People.Changes;

namespace Readiness.Grains.People;

/// <summary>
/// A CSV file of people (RFC 4180, UTF-8) with the columns of an import, in any order. 'id' may name people instead of
/// 'email'; a column that is not there leaves that thing as it is for everyone.
/// </summary>
public static class PeopleFile
{
    /// <summary>A file has at most so many bytes.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    private const int MostRows = 500_000;
    private const int MostBytesInRow = 1 << 16;
    private static readonly string[] Columns = ["id", "email", "name", "title", "level", "target_level", "team", "manager_email", "boards", "pseudonym"];

    /// <summary>The lines as wishes, or why the file as a whole cannot be read.</summary>
    public static (IReadOnlyList<PersonWish>? Wishes, Refusal? Refusal) Read(ReadOnlyMemory<byte> file)
    {
        if (!Utf8.IsValid(file.Span))
        {
            return (null, Unreadable("It is not in UTF-8."));
        }

        var misquoted = false;
        var unclosed = false;
        using var csv = CsvReader.Create(file.Span.StartsWith("\uFEFF"u8) ? file[3..] : file, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = MostBytesInRow,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = found => (misquoted, unclosed) = (true, unclosed || found.Reason == CsvMalformedReason.UnterminatedQuote),
        });
        try
        {
            var (places, refusal) = csv.Read() ? Header(csv) : (null, Unreadable("It is empty."));
            return places is null ? (null, refusal) : Rows(csv, places, () => (misquoted, misquoted = false).Item1, () => unclosed);
        }
        catch (CsvFormatException e)
        {
            return (null, Unreadable($"From line {e.LineNumber} on a row is too long, or a quote is never closed."));
        }
    }

    private static (IReadOnlyList<PersonWish>? Wishes, Refusal? Refusal) Rows(CsvReader csv, Dictionary<string, int> places, Func<bool> takeFault, Func<bool> unclosed)
    {
        var width = csv.FieldCount;
        var wishes = new List<PersonWish>();
        takeFault();
        while (csv.Read())
        {
            if (unclosed())
            {
                return (null, Unreadable($"A quote is opened in line {csv.LineNumber} and never closed."));
            }

            if (wishes.Count == MostRows)
            {
                return (null, Unreadable($"It has more than {MostRows} lines."));
            }

            wishes.Add(Wish(csv, places, takeFault() ? ImportRefusals.RowMisquoted : csv.FieldCount != width ? ImportRefusals.RowIncomplete(csv.FieldCount, width) : null));
        }

        return (wishes, null);
    }

    private static (Dictionary<string, int>? Places, Refusal? Refusal) Header(CsvReader csv)
    {
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var place = 0; place < csv.FieldCount; place++)
        {
            var column = csv.GetString(place).Trim();
            if (!Columns.Contains(column, StringComparer.OrdinalIgnoreCase))
            {
                return (null, Unreadable($"There is no column '{(column.Length > 40 ? column[..40] + "…" : column)}'. Columns are {string.Join(", ", Columns)}."));
            }

            if (!places.TryAdd(column, place))
            {
                return (null, Unreadable($"It has the column '{column}' twice."));
            }
        }

        return places.ContainsKey("email") || places.ContainsKey("id") ? (places, null) : (null, Unreadable("It has neither a column 'email' nor a column 'id'."));
    }

    private static PersonWish Wish(CsvReader csv, Dictionary<string, int> places, Refusal? fault)
    {
        return new PersonWish
        {
            Line = csv.LineNumber,
            Fault = fault,
            Id = Field("id"),
            Email = Field("email"),
            Name = Field("name"),
            Title = Field("title"),
            Level = Field("level"),
            TargetLevel = Field("target_level"),
            Team = Field("team"),
            Manager = Field("manager_email"),
            Boards = Field("boards"),
            Pseudonym = Field("pseudonym"),
        };

        string? Field(string column) => places.TryGetValue(column, out var place) && place < csv.FieldCount ? csv.GetString(place) : null;
    }

    private static Refusal Unreadable(string why) => new("FILE_INVALID", $"This is not a file of people. {why} Nothing was changed.", "file");
}
