using System.Text;
using Readiness.Domain.Contacts;
using Xunit;

namespace Readiness.Grains.Tests.Contacts;

/// <summary>What is read from vCards 3.0 and 4.0.</summary>
public sealed class VCardFiles
{
    [Fact]
    public void A_card_of_3_0_is_read()
    {
        var row = Assert.Single(Files.VCards(
            "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Apple Inc.//macOS//EN\r\nN:Lee;Ann;Marie;Dr.;PhD\r\nFN:Dr. Ann Marie Lee\\, PhD\r\nORG:Acme\\, Inc.;Research;\r\nTITLE:VP\\; Engineering\r\n"
            + "item1.EMAIL;type=INTERNET;type=HOME:ann@home.example\r\nitem2.EMAIL;type=INTERNET;type=WORK;type=pref:ann@acme.example\r\nitem3.URL;type=pref:https\\://acme.example/ann\r\n"
            + "NOTE:Met at a fair\\nLikes tea\\\\coffee\r\nCATEGORIES:Fair,Close\\, really\r\nPHOTO;ENCODING=b;TYPE=JPEG:AAAA\r\n  AAAA\r\nREV:2025-05-05T10:00:00Z\r\nEND:VCARD\r\n"));

        Assert.Null(row.Fault);
        Assert.Equal(("Dr. Ann Marie Lee, PhD", "Acme, Inc.", "VP; Engineering", "ann@acme.example", "https://acme.example/ann"), (row.Name, row.Organisation, row.Role, row.Email, row.Link));
        Assert.Equal("Met at a fair\nLikes tea\\coffee", row.Notes);
        Assert.Equal(["Fair", "Close, really"], row.Tags);
        Assert.Equal((1, null), (row.Line, row.MetOn));
    }

    [Fact]
    public void A_card_of_4_0_is_read()
    {
        var row = Assert.Single(Files.VCards(
            "begin:vcard\nversion:4.0\nkind:individual\nFN;LANGUAGE=en:Zoë Łoś 🚀\nN:Łoś;Zoë;;;\nORG;SORT-AS=\"Globex: North; Ltd\":Globex\nEMAIL;PREF=2:second@x.example\nEMAIL;TYPE=\"work,voice\";PREF=1:first@x.example\n"
            + "URL:http://old.example\nURL:https://globex.example\nNOTE:One\nNOTE:Two\nCATEGORIES:a\nCATEGORIES:b,c\nEND:VCARD\n"));

        Assert.Equal(("Zoë Łoś 🚀", "Globex", "first@x.example", "https://globex.example", "One\n\nTwo"), (row.Name, row.Organisation, row.Email, row.Link, row.Notes));
        Assert.Equal(["a", "b", "c"], row.Tags);
    }

    [Fact]
    public void Lines_are_unfolded_even_where_one_is_folded_inside_a_character()
    {
        var euro = "€"u8.ToArray();
        byte[] file = [.. "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:An\r\n n Le\r\n\te "u8, euro[0], .. "\r\n "u8, .. euro[1..], .. "\r\nEND:VCARD"u8];

        Assert.Equal("Ann Lee €", Assert.Single(Files.Rows(file, isVCard: true)).Name);
    }

    [Theory]
    [InlineData("N:Lee;Ann;Marie;Dr.;PhD", "Dr. Ann Marie Lee PhD")]
    [InlineData("FN: \nN:Lee;Ann", "Ann Lee")]
    [InlineData("N:;Ann;;;", "Ann")]
    public void Without_a_name_to_show_it_is_put_together(string lines, string name) =>
        Assert.Equal(name, Assert.Single(Files.VCards($"BEGIN:VCARD\nVERSION:3.0\n{lines}\nEND:VCARD\n")).Name);

    [Fact]
    public void Several_cards_are_read_the_one_changed_last_first()
    {
        var rows = Files.VCards(Card("FN:Plain") + Card("FN:Old\nREV:20240101T000000Z") + "\n\n" + Card("FN:New\nREV:2025-01-01T00:00:00Z") + Card("FN:Plain too"));

        Assert.Equal([("New", 12), ("Old", 5), ("Plain", 1), ("Plain too", 17)], rows.Select(row => (row.Name, row.Line)));
    }

    [Theory]
    [InlineData("BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE:L=C3=B6;Ann=\n=20\nEND:VCARD", "VCARD_VERSION")]
    [InlineData("BEGIN:VCARD\nFN:Ann\nEND:VCARD", "VCARD_VERSION")]
    [InlineData("BEGIN:VCARD\nVERSION:5.0\nFN:Ann\nEND:VCARD", "VCARD_VERSION")]
    [InlineData("BEGIN:VCARD\nVERSION:3.0\nFN;ENCODING=QUOTED-PRINTABLE:=41nn\nEND:VCARD", "QUOTED_PRINTABLE")]
    [InlineData("BEGIN:VCARD\nVERSION:3.0\nFN;QUOTED-PRINTABLE:=41nn\nEND:VCARD", "QUOTED_PRINTABLE")]
    [InlineData("BEGIN:VCARD\nVERSION:3.0\nFN;CHARSET=ISO-8859-1:Ann\nEND:VCARD", "CHARSET_UNKNOWN")]
    [InlineData("BEGIN:VCARD\nVERSION:3.0\nFN;CHARSET=utf-8:Ann\nEND:VCARD", null)]
    [InlineData("BEGIN:VCARD\nVERSION:3.0\nEMAIL:a@b.example\nEND:VCARD", "NAME_MISSING")]
    [InlineData("BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Friends\nEND:VCARD", "NOT_A_PERSON")]
    [InlineData("BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nno property\nEND:VCARD", "VCARD_LINE_INVALID")]
    [InlineData("BEGIN:VCARD\nVERSION:3.0\nFN;TYPE=\"open:Ann\nEND:VCARD", "VCARD_LINE_INVALID")]
    [InlineData("BEGIN:VCARD\nVERSION:3.0\nFN:Ann", "CARD_NOT_ENDED")]
    public void What_is_wrong_with_a_card_is_said_and_the_next_is_read(string card, string? code)
    {
        var rows = Files.VCards($"{card}\n{Card("FN:Next")}");

        Assert.Equal((code, 1), (rows[0].Fault?.Code, rows[0].Line));
        Assert.Equal(("Next", null), (rows[1].Name, rows[1].Fault));
    }

    [Theory]
    [InlineData("EMAIL:none\nEMAIL:ann@x.example", "ann@x.example", true)]
    [InlineData("EMAIL;PREF=1:none\nEMAIL;PREF=2:ann@x.example", "ann@x.example", true)]
    [InlineData("EMAIL:ann@x.example\nEMAIL:none", "ann@x.example", false)]
    [InlineData("EMAIL:mailto:ann@x.example", "ann@x.example", false)]
    [InlineData("EMAIL;VALUE=uri:MAILTO:ann%2Bhome@x.example?subject=Hi", "ann+home@x.example", false)]
    [InlineData("EMAIL:mailto:", null, true)]
    [InlineData("EMAIL:none", null, true)]
    [InlineData("EMAIL:", null, false)]
    public void The_first_good_address_is_taken_and_that_a_bad_one_was_left_out_is_said(string lines, string? email, bool isSaid)
    {
        var row = Assert.Single(Files.VCards(Card($"FN:Ann\n{lines}")));

        Assert.Equal((null, email), (row.Fault, row.Email));
        Assert.Equal(isSaid ? ["EMAIL_LEFT_OUT"] : [], row.LeftOut!.Select(left => left.Code));
    }

    [Fact]
    public void Tags_that_cannot_be_kept_are_left_out_and_it_is_said_how_many()
    {
        var tags = string.Join(',', Enumerable.Range(1, 11).Select(number => $"t{number}"));
        var row = Assert.Single(Files.VCards(Card($"FN:Ann\nCATEGORIES:{new string('a', 41)},T1,two\\nlines,{tags},t12")));

        Assert.Null(row.Fault);
        Assert.Equal(["T1", "t2", "t3", "t4", "t5", "t6", "t7", "t8", "t9", "t10"], row.Tags);
        Assert.Equal([("TAGS_LEFT_OUT", true)], row.LeftOut!.Select(left => (left.Code, left.Message.Contains('4', StringComparison.Ordinal))));
        Assert.Empty(Assert.Single(Files.VCards(Card("FN:Ann\nCATEGORIES:a,A,b"))).LeftOut!);
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_refuse_their_card_only()
    {
        var rows = Files.Rows([.. "BEGIN:VCARD\nVERSION:3.0\nFN:Zo"u8, 0xEB, .. "\nEND:VCARD\n"u8, .. Encoding.UTF8.GetBytes(Card("FN:Next"))], isVCard: true);

        Assert.Equal(["CHARSET_UNKNOWN", null], rows.Select(row => row.Fault?.Code));
    }

    [Fact]
    public void A_huge_picture_is_passed_over_and_a_huge_note_refuses_its_card()
    {
        var huge = string.Concat(Enumerable.Repeat(new string('A', 75) + "\r\n ", 20_000));
        var rows = Files.VCards(Card($"FN:Picture\nPHOTO:{huge}") + Card($"FN:Note\nNOTE:{huge}"));

        Assert.Equal([("Picture", null), ("Note", "VCARD_LINE_TOO_LONG")], rows.Select(row => (row.Name, row.Fault?.Code)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("First Name,Last Name\nAnn,Lee\n")]
    [InlineData("END:VCARD\n")]
    public void A_file_without_cards_is_refused_as_a_whole(string text) => Assert.Equal("FILE_NOT_VCARD", Files.Refused(text, isVCard: true));

    [Fact]
    public void Ten_thousand_cards_are_read_and_one_more_is_too_many()
    {
        var cards = string.Concat(Enumerable.Range(0, ContactFileRefusals.MostRows).Select(number => Card($"FN:{number}")));

        Assert.Equal(ContactFileRefusals.MostRows, Files.VCards(cards).Count);
        Assert.Equal("TOO_MANY_ROWS", Files.Refused(cards + Card("FN:More"), isVCard: true));
    }

    private static string Card(string lines) => $"BEGIN:VCARD\nVERSION:4.0\n{lines}\nEND:VCARD\n";
}
