using System.Text;
using Readiness.Domain.Contacts;
using Readiness.Grains.Contacts;
using Xunit;

namespace Readiness.Grains.Tests.Contacts;

/// <summary>Files as tests write them.</summary>
internal static class Files
{
    /// <summary>How LinkedIn begins Connections.csv.</summary>
    public const string Preamble =
        "Notes:\r\n\"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261\"\r\n\r\n";

    /// <summary>The header of Connections.csv.</summary>
    public const string Header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n";

    public static IReadOnlyList<ContactRow> LinkedIn(string text) => Rows(Encoding.UTF8.GetBytes(text), isVCard: false);

    public static IReadOnlyList<ContactRow> VCards(string text) => Rows(Encoding.UTF8.GetBytes(text), isVCard: true);

    public static IReadOnlyList<ContactRow> Rows(byte[] file, bool isVCard)
    {
        var read = ContactFile.Read(file, isVCard);
        Assert.Null(read.Refusal);
        return read.Rows!;
    }

    public static string? Refused(string text, bool isVCard) => Refused(Encoding.UTF8.GetBytes(text), isVCard);

    public static string? Refused(byte[] file, bool isVCard) => ContactFile.Read(file, isVCard).Refusal?.Code;
}
