using System.Globalization;
using System.Text.Unicode;
using CsvHelper;
using Readiness.Domain;
using Readiness.Domain.Contacts;

namespace Readiness.Grains.Contacts;

/// <summary>
/// LinkedIn's Connections.csv: some lines of notes, or none, then a header, then a row for each connection. E-mail addresses
/// are there only of those who allow it.
/// </summary>
public static class LinkedInReader
{
    /// <summary>More bytes than a row has that could be accepted.</summary>
    private const int MostBytesInRow = 1 << 16;

    /// <summary>Rows that may stand above the header.</summary>
    private const int MostRowsAbove = 50;

    private const string FirstName = "First Name";
    private const string LastName = "Last Name";
    private static readonly string[] Days = ["d MMM yyyy", "dd MMM yyyy"];

    /// <summary>Reads a file in UTF-8 without a mark.</summary>
    public static ContactFile Read(ReadOnlyMemory<byte> utf8)
    {
        if (!Utf8.IsValid(utf8.Span))
        {
            return ContactFile.Refused(ContactFileRefusals.NotText);
        }

        CsvMalformedReason? misquoted = null;
        using var csv = CsvReader.Create(utf8, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = MostBytesInRow,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = found => misquoted = found.Reason,
        });
        try
        {
            return Header(csv) is { } header
                ? Rows(csv, header, () => (misquoted, misquoted = null).Item1)
                : ContactFile.Refused(ContactFileRefusals.NotLinkedIn);
        }
        catch (CsvFormatException e)
        {
            return ContactFile.Refused(ContactFileRefusals.NotCsv(e.LineNumber));
        }
    }

    private static ContactFile Rows(CsvReader csv, Dictionary<string, int> header, Func<CsvMalformedReason?> takeFault)
    {
        takeFault();
        var rows = new List<ContactRow>();
        while (csv.Read())
        {
            var fault = takeFault();
            if (fault == CsvMalformedReason.UnterminatedQuote)
            {
                return ContactFile.Refused(ContactFileRefusals.NotCsv(csv.LineNumber));
            }

            if (rows.Count == ContactFileRefusals.MostRows)
            {
                return ContactFile.Refused(ContactFileRefusals.TooManyRows);
            }

            rows.Add(Row(csv, header, fault is not null));
        }

        return new ContactFile(rows, null);
    }

    /// <summary>Looks for the header below whatever notes there are; null when there is none.</summary>
    private static Dictionary<string, int>? Header(CsvReader csv)
    {
        for (var above = 0; above < MostRowsAbove && csv.Read(); above++)
        {
            if (Columns(csv) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Where each column is; null when this row is no header.</summary>
    private static Dictionary<string, int>? Columns(CsvReader csv)
    {
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var place = 0; place < csv.FieldCount; place++)
        {
            places.TryAdd(csv.GetString(place).Trim(), place);
        }

        return places.ContainsKey(FirstName) && places.ContainsKey(LastName) ? places : null;
    }

    private static ContactRow Row(CsvReader csv, Dictionary<string, int> header, bool misquoted)
    {
        var name = $"{Field(FirstName)} {Field(LastName)}".Trim();
        var (connected, fault) = Day(Field("Connected On"));
        return new ContactRow(
            (int)Math.Min(csv.LineNumber, int.MaxValue), name, Field("Company"), Field("Position"), Field("Email Address"), Field("URL"), connected,
            Fault: misquoted ? ContactFileRefusals.RowMisquoted : name.Length == 0 ? ContactFileRefusals.NameMissing : fault);

        string? Field(string column) =>
            header.TryGetValue(column, out var place) && place < csv.FieldCount && csv.GetString(place).Trim() is { Length: > 0 } text ? text : null;
    }

    /// <summary>Months are English whatever the language of the server.</summary>
    private static (DateOnly? Day, Refusal? Fault) Day(string? text) =>
        text is null ? (null, null)
        : DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (day, null)
        : (null, ContactFileRefusals.ConnectedOnInvalid);
}
