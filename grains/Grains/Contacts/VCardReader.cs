using Readiness.Domain;
using Readiness.Domain.Contacts;

namespace Readiness.Grains.Contacts;

/// <summary>
/// vCards 3.0 (RFC 2426) and 4.0 (RFC 6350), any number in one file. A card that cannot be read is refused by its line and
/// the next one is looked for. The card changed last comes first, so that of two of one person the newer fills first.
/// </summary>
public static class VCardReader
{
    private const string Begin = "BEGIN";
    private const string End = "END";
    private const string Card = "VCARD";

    /// <summary>Reads a file in UTF-8 without a mark.</summary>
    public static ContactFile Read(ReadOnlyMemory<byte> utf8)
    {
        var cards = new List<VCard>();
        VCard? open = null;
        foreach (var (number, text, isCut) in VCardLines.Of(utf8))
        {
            var line = text is null ? null : VCardLine.Parse(text);
            if (IsMark(line, Begin))
            {
                open?.Refuse(ContactFileRefusals.CardNotEnded);
                if (cards.Count == ContactFileRefusals.MostRows)
                {
                    return ContactFile.Refused(ContactFileRefusals.TooManyRows);
                }

                cards.Add(open = new VCard(number));
            }
            else if (IsMark(line, End))
            {
                open = null;
            }
            else
            {
                open?.Take(line, Fault(number, text, isCut, line));
            }
        }

        open?.Refuse(ContactFileRefusals.CardNotEnded);
        return cards.Count == 0
            ? ContactFile.Refused(ContactFileRefusals.NotVCard)
            : new ContactFile([.. cards.OrderByDescending(card => card.Revision, StringComparer.Ordinal).Select(card => card.Row())], null);
    }

    private static bool IsMark(VCardLine? line, string name) =>
        line?.Name == name && line.Value.Trim().Equals(Card, StringComparison.OrdinalIgnoreCase);

    private static Refusal? Fault(int number, string? text, bool isCut, VCardLine? line) =>
        text is null ? ContactFileRefusals.CharsetUnknown
        : line is null ? ContactFileRefusals.LineInvalid(number)
        : isCut && VCard.IsKept(line.Name) ? ContactFileRefusals.LineTooLong(number)
        : null;
}
