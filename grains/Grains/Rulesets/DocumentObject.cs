using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Readiness.Grains.Rulesets;

/// <summary>
/// Reads the members of one object of a document. What is missing or wrong is noted with its line, and something
/// harmless is given back instead, so that the rest can be looked at as well.
/// </summary>
internal sealed partial class DocumentObject(DocumentNode node, List<RulesetProblem> problems)
{
    public const int MaxKey = 60;
    private const int Shown = 60;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public int Line => node.Line;

    /// <summary>The line of a member, or of the object when it is not there.</summary>
    public int LineOf(string name) => node.Members.GetValueOrDefault(name)?.Line ?? node.Line;

    /// <summary>The line of the first text of a list that is the one looked for; null when there is none.</summary>
    public int? LineOfItem(string name, Predicate<string> wanted) =>
        node.Members.GetValueOrDefault(name)?.Items.FirstOrDefault(item => item is { Kind: JsonTokenType.String, Text: { } text } && wanted(text))?.Line;

    public void Problem(int line, string message) => problems.Add(new RulesetProblem(line, message));

    /// <summary>Text of 1 to so many characters; empty when it is wrong.</summary>
    public string Text(string name, int most)
    {
        if (Member(name, JsonTokenType.String, "a text") is not { Text: { } text } value)
        {
            return string.Empty;
        }

        if (text.Length > most || string.IsNullOrWhiteSpace(text) || text.Any(char.IsControl) || text != text.Trim())
        {
            Problem(value.Line, $"'{name}' is a text of 1 to {most} characters, without spaces around it.");
            return string.Empty;
        }

        return text;
    }

    /// <summary>A key in lower case with hyphens; null when it is wrong.</summary>
    public string? Key(string name)
    {
        if (Member(name, JsonTokenType.String, "a text") is not { Text: { } text } value)
        {
            return null;
        }

        if (text.Length <= MaxKey && KeyForm().IsMatch(text))
        {
            return text;
        }

        Problem(value.Line, $"'{name}' is a key of 1 to {MaxKey} small letters, digits and hyphens, such as meet-someone.");
        return null;
    }

    /// <summary>A whole number within a range; the least when it is wrong.</summary>
    public int Number(string name, int least, int most)
    {
        if (Member(name, JsonTokenType.Number, "a whole number") is not { Text: { } text } value)
        {
            return least;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Problem(value.Line, string.Create(CultureInfo.InvariantCulture, $"'{name}' is a whole number from {least:#,0} to {most:#,0}, not {Short(text)}."));
        return least;
    }

    /// <summary>A number whose range somebody else checks; what is no whole number at all is noted, and gives the fallback.</summary>
    public int AnyNumber(string name, int fallback)
    {
        if (Member(name, JsonTokenType.Number, "a whole number") is not { Text: { } text } value)
        {
            return fallback;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Problem(value.Line, $"'{name}' is a whole number, not {Short(text)}.");
        return fallback;
    }

    /// <summary>Yes or no; what is not there is no.</summary>
    public bool Flag(string name)
    {
        _asked.Add(name);
        if (node.Members.GetValueOrDefault(name) is { Kind: not (JsonTokenType.True or JsonTokenType.False) } value)
        {
            Problem(value.Line, $"'{name}' is true or false.");
        }

        return node.Members.GetValueOrDefault(name)?.Kind == JsonTokenType.True;
    }

    /// <summary>One of some words; null when it is none of them.</summary>
    public T? Word<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Member(name, JsonTokenType.String, "a text") is not { Text: { } text } value)
        {
            return null;
        }

        if (words.TryGetValue(text, out var word))
        {
            return word;
        }

        Problem(value.Line, $"There is no {name} '{Short(text)}'. There are: {string.Join(", ", words.Keys)}.");
        return null;
    }

    /// <summary>The items of a list, all of one type; none when it is not there, and a problem if it should be.</summary>
    public IReadOnlyList<DocumentNode> Items(string name, JsonTokenType each, string called, bool optional = false)
    {
        if (optional && !node.Members.ContainsKey(name))
        {
            _asked.Add(name);
            return [];
        }

        var items = Member(name, JsonTokenType.StartArray, "a list")?.Items ?? [];
        foreach (var wrong in items.Where(item => item.Kind != each))
        {
            Problem(wrong.Line, $"'{name}' is a list of {called}.");
        }

        return [.. items.Where(item => item.Kind == each)];
    }

    /// <summary>Objects of a list.</summary>
    public IEnumerable<DocumentObject> Objects(string name, int most)
    {
        var items = Items(name, JsonTokenType.StartObject, "objects");
        if (items.Count > most)
        {
            Problem(LineOf(name), $"'{name}' holds at most {most}.");
        }

        return items.Take(most).Select(item => new DocumentObject(item, problems));
    }

    /// <summary>Words of a list, each there once only, with the line of each.</summary>
    public IReadOnlyList<(string Text, int Line)> Words(string name, bool optional = false)
    {
        var words = new List<(string Text, int Line)>();
        foreach (var item in Items(name, JsonTokenType.String, "texts", optional))
        {
            if (words.Exists(word => word.Text == item.Text))
            {
                Problem(item.Line, $"'{Short(item.Text!)}' is there twice.");
            }
            else
            {
                words.Add((item.Text!, item.Line));
            }
        }

        return words;
    }

    /// <summary>An object among the members.</summary>
    public DocumentObject? Object(string name) =>
        Member(name, JsonTokenType.StartObject, "an object") is { } value ? new DocumentObject(value, problems) : null;

    /// <summary>Notes every member that nobody asked for.</summary>
    public void Done()
    {
        foreach (var (name, value) in node.Members.Where(member => !_asked.Contains(member.Key)))
        {
            Problem(value.Line, $"'{Short(name)}' is not known here.");
        }
    }

    /// <summary>Nobody can say which members belong here, so none is noted.</summary>
    public void Ignore() => _asked.UnionWith(node.Members.Keys);

    public static string Short(string text) => text.Length > Shown ? text[..Shown] + "…" : text;

    private DocumentNode? Member(string name, JsonTokenType kind, string called)
    {
        _asked.Add(name);
        if (!node.Members.TryGetValue(name, out var value))
        {
            Problem(node.Line, $"'{name}' is missing.");
            return null;
        }

        if (value.Kind != kind)
        {
            Problem(value.Line, $"'{name}' is {called}.");
            return null;
        }

        return value;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KeyForm();
}
