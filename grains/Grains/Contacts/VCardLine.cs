using System.Text;

namespace Readiness.Grains.Contacts;

/// <summary>One property of a vCard: its name in upper case without a group, its parameters, and its value as it is written.</summary>
internal sealed record VCardLine(string Name, IReadOnlyList<(string Name, string Value)> Parameters, string Value)
{
    /// <summary>Reads an unfolded line (RFC 6350 section 3.3); null when it is no property.</summary>
    public static VCardLine? Parse(string line)
    {
        var name = line.AsSpan(0, NameEnd(line));
        if (name.LastIndexOf('.') is >= 0 and var dot)
        {
            name = name[(dot + 1)..];
        }

        if (name.IsEmpty)
        {
            return null;
        }

        var parameters = new List<(string, string)>();
        var place = NameEnd(line);
        while (place < line.Length && line[place] == ';')
        {
            place++;
            if (Parameter(line, ref place) is not { } parameter)
            {
                return null;
            }

            parameters.Add(parameter);
        }

        return place < line.Length && line[place] == ':' ? new VCardLine(name.ToString().ToUpperInvariant(), parameters, line[(place + 1)..]) : null;
    }

    /// <summary>Whether a parameter has a value among others; TYPE lists several in one or over several parameters.</summary>
    public bool Has(string parameter, string value) => Parameters.Any(each =>
        each.Name == parameter && each.Value.Split(',').Contains(value, StringComparer.OrdinalIgnoreCase));

    /// <summary>The first value of a parameter; null when it is not there.</summary>
    public string? First(string parameter) => Parameters.Where(each => each.Name == parameter).Select(each => each.Value).FirstOrDefault();

    /// <summary>The value as text: \n, \, and \; mean what they stand for (RFC 6350 section 3.4).</summary>
    public string Text() => Unescape(Value);

    /// <summary>Parts of the value between separators that are not escaped, as text.</summary>
    public IReadOnlyList<string> Parts(char separator)
    {
        var parts = new List<string>();
        var start = 0;
        for (var place = 0; place < Value.Length; place++)
        {
            if (Value[place] == '\\')
            {
                place++;
            }
            else if (Value[place] == separator)
            {
                parts.Add(Unescape(Value[start..place]));
                start = place + 1;
            }
        }

        parts.Add(Unescape(Value[start..]));
        return parts;
    }

    private static string Unescape(string value)
    {
        if (!value.Contains('\\', StringComparison.Ordinal))
        {
            return value;
        }

        var text = new StringBuilder(value.Length);
        for (var place = 0; place < value.Length; place++)
        {
            var letter = value[place];
            if (letter == '\\' && place + 1 < value.Length)
            {
                letter = value[++place];
                letter = letter is 'n' or 'N' ? '\n' : letter;
            }

            text.Append(letter);
        }

        return text.ToString();
    }

    private static int NameEnd(string line)
    {
        var end = 0;
        while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] is '-' or '.'))
        {
            end++;
        }

        return end;
    }

    /// <summary>Reads NAME=value, a value in quotes, or vCard 2.1's bare value, which is taken as a TYPE or ENCODING of that name.</summary>
    private static (string Name, string Value)? Parameter(string line, ref int place)
    {
        var start = place;
        while (place < line.Length && line[place] is not ('=' or ';' or ':' or '"'))
        {
            place++;
        }

        var name = line[start..place].ToUpperInvariant();
        if (place < line.Length && line[place] != '=')
        {
            return line[place] == '"' || name.Length == 0 ? null : (name == QuotedPrintable ? "ENCODING" : "TYPE", name);
        }

        var value = new StringBuilder();
        var isQuoted = false;
        for (place++; place < line.Length && (isQuoted || line[place] is not (';' or ':')); place++)
        {
            if (line[place] == '"')
            {
                isQuoted = !isQuoted;
            }
            else
            {
                value.Append(line[place]);
            }
        }

        return isQuoted || place >= line.Length ? null : (name, value.ToString());
    }

    /// <summary>The encoding of vCard 2.1.</summary>
    public const string QuotedPrintable = "QUOTED-PRINTABLE";
}
