using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Readiness.Grains.Rulesets;

/// <summary>A value of a JSON document that knows its line, which the readers at hand forget.</summary>
internal sealed class DocumentNode
{
    private readonly Dictionary<string, DocumentNode> _members = new(StringComparer.Ordinal);
    private readonly List<DocumentNode> _items = [];

    private DocumentNode(JsonTokenType kind, int line, string? text)
    {
        Kind = kind;
        Line = line;
        Text = text;
    }

    /// <summary>Where it begins, counted from 1.</summary>
    public int Line { get; }

    public JsonTokenType Kind { get; }

    /// <summary>A string without its quotes, or a number as it is written; null for all else.</summary>
    public string? Text { get; }

    public IReadOnlyDictionary<string, DocumentNode> Members => _members;

    public IReadOnlyList<DocumentNode> Items => _items;

    /// <summary>Reads a document; null with a problem when it is not JSON. A member that is there twice is a problem as well.</summary>
    public static DocumentNode? Read(ReadOnlySpan<byte> document, List<RulesetProblem> problems)
    {
        if (document.StartsWith(Encoding.UTF8.Preamble))
        {
            document = document[Encoding.UTF8.Preamble.Length..];
        }

        if (!IsText(document))
        {
            problems.Add(new RulesetProblem(FirstInvalidLine(document), "This is not text in UTF-8."));
            return null;
        }

        var lines = new LineCounter();
        var reader = new Utf8JsonReader(document, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            reader.Read();
            var root = Read(ref reader, lines, document, problems);
            reader.Read();
            return root;
        }
        catch (JsonException e)
        {
            problems.Add(new RulesetProblem((int)(e.LineNumber ?? 0) + 1, "This is not JSON: a comma, quote or bracket is missing or too many."));
            return null;
        }
        catch (InvalidOperationException)
        {
            problems.Add(new RulesetProblem(lines.At(document, reader.TokenStartIndex), "This text has an escape that is no character."));
            return null;
        }
    }

    private static DocumentNode Read(ref Utf8JsonReader reader, LineCounter lines, ReadOnlySpan<byte> document, List<RulesetProblem> problems)
    {
        var line = lines.At(document, reader.TokenStartIndex);
        var text = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
            _ => null,
        };
        var node = new DocumentNode(reader.TokenType, line, text);
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                node._items.Add(Read(ref reader, lines, document, problems));
            }
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            node.ReadMembers(ref reader, lines, document, problems);
        }

        return node;
    }

    private void ReadMembers(ref Utf8JsonReader reader, LineCounter lines, ReadOnlySpan<byte> document, List<RulesetProblem> problems)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            var at = lines.At(document, reader.TokenStartIndex);
            reader.Read();
            if (!_members.TryAdd(name, Read(ref reader, lines, document, problems)))
            {
                problems.Add(new RulesetProblem(at, $"'{name}' is there twice."));
            }
        }
    }

    /// <summary>A byte of zero is none that every database keeps.</summary>
    private static bool IsText(ReadOnlySpan<byte> document) => Utf8.IsValid(document) && !document.Contains((byte)0);

    private static int FirstInvalidLine(ReadOnlySpan<byte> document)
    {
        var line = 1;
        foreach (var each in document.Split((byte)'\n'))
        {
            if (!IsText(document[each]))
            {
                break;
            }

            line++;
        }

        return line;
    }

    /// <summary>Counts lines up to a place; places come in ascending order.</summary>
    private sealed class LineCounter
    {
        private int _line = 1;
        private int _at;

        public int At(ReadOnlySpan<byte> document, long place)
        {
            var until = (int)Math.Min(place, document.Length);
            _line += document[_at..until].Count((byte)'\n');
            _at = until;
            return _line;
        }
    }
}
