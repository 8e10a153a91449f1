using System.Globalization;
using System.Text;
using Readiness.Domain.Contacts;
using Xunit;

namespace Readiness.Grains.Tests.Contacts;

/// <summary>What is read from LinkedIn's Connections.csv.</summary>
public sealed class LinkedInFiles
{
    private const string Ann = "Ann,\"Lee, PhD\",https://www.linkedin.com/in/ann-lee,ann@acme.example,\"Acme, Inc.\",\"VP, \"\"Engineering\"\"\",23 Nov 2025\r\n";

    [Theory]
    [InlineData(Files.Preamble)]
    [InlineData("")]
    [InlineData("Notes:\n\n\n")]
    [InlineData("\r\n\r\n")]
    public void The_header_is_found_wherever_it_is(string above)
    {
        var row = Assert.Single(Files.LinkedIn(above + Files.Header + Ann));

        Assert.Null(row.Fault);
        Assert.Equal(("Ann Lee, PhD", "Acme, Inc.", "VP, \"Engineering\"", "ann@acme.example"), (row.Name, row.Organisation, row.Role, row.Email));
        Assert.Equal(("https://www.linkedin.com/in/ann-lee", new DateOnly(2025, 11, 23)), (row.Link, row.MetOn));
        Assert.Equal(above.Count(letter => letter == '\n') + 2, row.Line);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_says_how_it_is_written(string encoding)
    {
        var kind = Encoding.GetEncoding(encoding);
        var row = Assert.Single(Files.Rows([.. kind.GetPreamble(), .. kind.GetBytes(Files.Preamble + Files.Header + "Zoë 🚀,Łoś (she/her),,,Müller,,1 Jan 2024\n")], isVCard: false));

        Assert.Equal(("Zoë 🚀 Łoś (she/her)", "Müller", null, null), (row.Name, row.Organisation, row.Email, row.Link));
    }

    [Fact]
    public void Columns_are_found_by_name_and_old_exports_without_links_are_read()
    {
        var row = Assert.Single(Files.LinkedIn("Connected On,Email Address,last name,First Name\n05 Mar 2024,a@b.example,Lee,Ann\n"));

        Assert.Equal(("Ann Lee", "a@b.example", new DateOnly(2024, 3, 5), null), (row.Name, row.Email, row.MetOn, row.Link));
    }

    [Theory]
    [InlineData("23 Nov 2025", "2025-11-23")]
    [InlineData("3 Feb 2024", "2024-02-03")]
    [InlineData("29 Feb 2024", "2024-02-29")]
    [InlineData("31 Dec 2023", "2023-12-31")]
    [InlineData("", null)]
    public void Days_are_read_in_English_whatever_language_the_server_speaks(string written, string? day)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal(day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture), Assert.Single(Files.LinkedIn($"{Files.Header}Ann,Lee,,,,,{written}\n")).MetOn);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Bad_rows_are_told_by_line_and_the_others_are_read()
    {
        var rows = Files.LinkedIn(Files.Preamble + Files.Header + Ann + ",,https://www.linkedin.com/in/gone,,,,01 Jan 2020\r\nBob,Ross,,,,,2024-01-01\r\nBob,\"Ro\"ss,,,,,01 Jan 2020\r\nCid,Short\r\n30,Feb,,,,,30 Feb 2024\r\n");

        Assert.Equal(
            [(5, null), (6, "NAME_MISSING"), (7, "DAY_INVALID"), (8, "ROW_MISQUOTED"), (9, null), (10, "DAY_INVALID")],
            rows.Select(row => (row.Line, row.Fault?.Code)));
    }

    [Theory]
    [InlineData("", "FILE_NOT_LINKEDIN")]
    [InlineData("a,b,c\n1,2,3\n", "FILE_NOT_LINKEDIN")]
    [InlineData("Vorname,Nachname,URL\nAnn,Lee,\n", "FILE_NOT_LINKEDIN")]
    [InlineData("BEGIN:VCARD\nVERSION:4.0\nFN:Ann\nEND:VCARD\n", "FILE_NOT_LINKEDIN")]
    [InlineData("First Name,Last Name\nAnn,\"never closed\n", "FILE_NOT_CSV")]
    [InlineData("a\0b", "FILE_NOT_TEXT")]
    public void A_file_of_another_make_is_refused_as_a_whole(string text, string code) => Assert.Equal(code, Files.Refused(text, isVCard: false));

    [Fact]
    public void Text_in_another_encoding_is_refused_instead_of_garbled()
    {
        Assert.Equal("FILE_NOT_TEXT", Files.Refused(Encoding.Latin1.GetBytes(Files.Header + "Zoë,Lee,,,,,\n"), isVCard: false));
        Assert.Equal("FILE_NOT_TEXT", Files.Refused([0xFF, 0xFE, 0x00, 0xD8], isVCard: false));
    }

    [Fact]
    public void Ten_thousand_rows_are_read_and_one_more_is_too_many()
    {
        var rows = string.Concat(Enumerable.Range(0, ContactFileRefusals.MostRows).Select(number => $"Ann,{number},,,,,\n"));

        Assert.Equal(ContactFileRefusals.MostRows, Files.LinkedIn(Files.Header + rows).Count);
        Assert.Equal("TOO_MANY_ROWS", Files.Refused(Files.Header + rows + "Bob,Ross,,,,,\n", isVCard: false));
    }
}
