using System.Text;
using GraphQLParser;
using GraphQLParser.Exceptions;

namespace Readiness.Api.Transport;

/// <summary>
/// Counts the tokens of a document and breaks its long lines between two of them. The parser's complaints point at the
/// place with as many blanks as its column, added one by one: at the end of a line of 10,000 characters that costs 100 MB.
/// </summary>
internal static class DocumentTokens
{
    private const int MostTokens = 1_000;
    private const int MostColumns = 2_000;
    private const int MostCharacters = 3_000;

    /// <summary>The document to parse; throws <see cref="BadRequestException"/> for one with too many or too long tokens.</summary>
    public static string BreakLines(string text)
    {
        var broken = new StringBuilder();
        var (tokens, line, done) = (0, 0, 0);
        for (var at = Skip(text, 0, ref line); at < text.Length; at = Skip(text, at + Length(text, at), ref line))
        {
            if (++tokens > MostTokens)
            {
                throw new BadRequestException($"A document has at most {MostTokens} tokens.", "DOCUMENT_TOO_LONG");
            }

            if (at - line > MostColumns)
            {
                broken.Append(text, done, at - done).Append('\n');
                (line, done) = (at, at);
            }
        }

        return done == 0 ? text : broken.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>The length of the token at a place; only so much of the text is looked at as a token may have.</summary>
    private static int Length(string text, int at)
    {
        var window = text.AsMemory(at, Math.Min(MostCharacters, text.Length - at));
        var rest = text.Length - at - window.Length;
        try
        {
            var end = Lexer.Lex(window, 0).End;
            return end < window.Length || rest == 0 ? end : throw TooLong();
        }
        catch (GraphQLSyntaxErrorException e)
        {
            throw rest > 0 && text[at] == '"' ? TooLong()
                : new BadRequestException($"{e.Description} It is near character {at + 1} of the document.", DocumentGuard.SyntaxError);
        }
    }

    /// <summary>The next place that is neither blank nor comma; moves the start of the line along.</summary>
    private static int Skip(string text, int at, ref int line)
    {
        for (; at < text.Length && text[at] is ' ' or '\t' or ',' or '\r' or '\n' or '\uFEFF'; at++)
        {
            if (text[at] == '\n')
            {
                line = at + 1;
            }
        }

        return at;
    }

    private static BadRequestException TooLong() =>
        new($"A text in a document ends, and has at most {MostCharacters} characters: send longer ones as variables.", "DOCUMENT_TOO_LONG");
}
