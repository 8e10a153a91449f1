using System.Globalization;
using System.Text;

namespace Readiness.Domain.People;

/// <summary>Names as people type them when they search: lower case, without accents.</summary>
public static class NameFolding
{
    /// <summary>The folded words of a text, in order; letters and digits only.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();

        // Half a surrogate pair would make Normalize throw; encoding turns it into a replacement character, which is no letter.
        foreach (var letter in Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(Plain(char.ToLowerInvariant(letter)));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark && letter is not ('\'' or '’') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>Letters that carry their stroke or ligature in themselves.</summary>
    private static string Plain(char letter) => letter switch
    {
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ı' => "i",
        'þ' => "th",
        _ => letter.ToString(),
    };
}
