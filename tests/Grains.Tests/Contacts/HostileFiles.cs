using System.Text;
using Readiness.Domain.Activities;
using Readiness.Domain.Contacts;
using Readiness.Domain.People;
using Readiness.Grains.Contacts;
using Xunit;

namespace Readiness.Grains.Tests.Contacts;

/// <summary>Whatever bytes come, a file is read or refused, soon, and what is taken from it can be stored.</summary>
public sealed class HostileFiles
{
    private static readonly string[] Pieces =
    [
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n", "Ann,Lee,,,,,23 Nov 2025\n", "\"", "\"\"", ",", "\r", "\n", "\r\n ", ";", ":", "=", "\\", "\\n", "^'",
        "BEGIN:VCARD\n", "VERSION:3.0\r\n", "VERSION:4.0\n", "FN:Ann\n", "N:;;;;\n", "EMAIL;TYPE=\"a", "EMAIL:a@b\n", "URL:https:\n", "URL:https://x\n", "CATEGORIES:,,\\,\n", "NOTE:\u2028\n", "END:VCARD\n",
        "ENCODING=QUOTED-PRINTABLE", "\u0001", "🚀", "\ufeff", "item1.", "REV:\n",
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Random_bytes_never_throw(bool isVCard)
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var chance = new Random(seed);
            var bytes = new byte[chance.Next(400)];
            chance.NextBytes(bytes);
            Holds(bytes, isVCard);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Pieces_of_real_files_in_any_order_never_throw(bool isVCard)
    {
        for (var seed = 0; seed < 3000; seed++)
        {
            var chance = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, chance.Next(40)).Select(_ => Pieces[chance.Next(Pieces.Length)]));
            var bytes = Encoding.UTF8.GetBytes((isVCard ? "BEGIN:VCARD\nVERSION:4.0\n" : Pieces[0]) + text);
            Holds(bytes, isVCard);
            Holds(bytes[..chance.Next(bytes.Length + 1)], isVCard);
            bytes[chance.Next(bytes.Length)] = (byte)chance.Next(256);
            Holds(bytes, isVCard);
        }
    }

    [Theory]
    [InlineData("x", false)]
    [InlineData("\"", false)]
    [InlineData(",", false)]
    [InlineData("\n", false)]
    [InlineData("a,b\n", false)]
    [InlineData("First Name,Last Name,", false)]
    [InlineData("x", true)]
    [InlineData("\n ", true)]
    [InlineData(";", true)]
    [InlineData("a;b=c:\n", true)]
    [InlineData("BEGIN:VCARD\n", true)]
    [InlineData("CATEGORIES:a,b,c\\,\n", true)]
    public void Five_megabytes_of_the_same_are_answered_soon(string piece, bool isVCard)
    {
        var start = TimeProvider.System.GetTimestamp();
        var text = new StringBuilder(isVCard ? "BEGIN:VCARD\nVERSION:3.0\nFN:" : Files.Header);
        while (text.Length < 5 * 1024 * 1024)
        {
            text.Append(piece);
        }

        Holds(Encoding.UTF8.GetBytes(text.ToString()), isVCard);

        Assert.True(TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromSeconds(10));
    }

    private static void Holds(byte[] bytes, bool isVCard)
    {
        var file = ContactFile.Read(bytes, isVCard);
        Assert.True(file.Rows is null != file.Refusal is null);
        if (file.Rows is { } rows)
        {
            var today = new DateOnly(2026, 3, 18);
            var owner = new PersonId(Guid.Empty);
            var none = new Dictionary<string, Counterpart>(StringComparer.Ordinal);
            var book = ContactImport.Merge(ContactBook.Empty, rows, none, "i", owner, today).Next ?? ContactBook.Empty;
            Assert.All(book.Contacts, contact => Assert.False(contact.Who.Name.Contains('\0', StringComparison.Ordinal)));
            Assert.Null(ContactImport.Merge(book, rows, none, "j", owner, today).Next);
        }
    }
}
