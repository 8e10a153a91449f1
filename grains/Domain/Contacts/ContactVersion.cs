using System.Security.Cryptography;
using System.Text;

namespace Readiness.Domain.Contacts;

/// <summary>Tells whether a contact is still as its owner last saw it.</summary>
public static class ContactVersion
{
    private const int Bytes = 16;

    /// <summary>128 bits over everything one can write; when they were in touch is not part of it.</summary>
    public static string Of(Contact contact)
    {
        var text = new StringBuilder(160);
        string?[] written =
        [
            contact.Who.Person?.Value.ToString("N"), contact.Who.Name, contact.Organisation, contact.Role, contact.Email, contact.Link, contact.MetAt,
            Number(contact.MetOn?.DayNumber), Number(contact.OwnCadence), contact.Notes, .. contact.Tags,
        ];
        foreach (var part in written)
        {
            text.Append(part?.Length ?? -1).Append(':').Append(part);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, Bytes));
    }

    private static string? Number(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
