using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Readiness.Grains.Ledgers;

/// <summary>
/// What of a payload the chain covers: all of it, with the seal in place of each sealed text. Quotes inside of texts are
/// written as escapes, so that these marks stand for themselves alone.
/// </summary>
internal static partial class Sealing
{
    private const string Mark = "\",\"salt\":\"";

    /// <summary>The payload as the chain covers it.</summary>
    public static string Covered(string payload) => payload.Contains(Mark, StringComparison.Ordinal)
        ? Salted().Replace(payload, match => $"{{\"seal\":\"{Seal(match.Groups["text"].Value, match.Groups["salt"].Value)}\"}}")
        : payload;

    /// <summary>The seal of a text, as it stands in the payload, and its salt.</summary>
    public static string Seal(string escaped, string salt) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{salt}\n{escaped}")));

    [GeneratedRegex("""\{"text":"(?<text>[^"]*)","salt":"(?<salt>[^"]*)"\}""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Salted();
}
