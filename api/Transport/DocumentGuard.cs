using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace Readiness.Api.Transport;

/// <summary>
/// Looks at a document before anything walks it for long: its length, its tokens, and how large it is once every
/// fragment is put in place, counted once a fragment (a kilobyte of fragments can stand for billions of fields).
/// </summary>
public static class DocumentGuard
{
    /// <summary>Code of a document that cannot be parsed.</summary>
    public const string SyntaxError = "SYNTAX_ERROR";

    private const int MostCharacters = 15_000;
    private const int MostParserDepth = 64;

    /// <summary>Parses a document that passes; throws <see cref="BadRequestException"/> otherwise.</summary>
    public static GraphQLDocument Parse(string text)
    {
        if (text.Length > MostCharacters)
        {
            throw new BadRequestException($"A document has at most {MostCharacters} characters.", "DOCUMENT_TOO_LONG");
        }

        try
        {
            var document = Parser.Parse(DocumentTokens.BreakLines(text), new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = MostParserDepth });
            DocumentSize.Check(document);
            return document;
        }
        catch (Exception e) when (e is GraphQLParserException or NotSupportedException)
        {
            throw new BadRequestException(Shorten(e.Message), SyntaxError);
        }
    }

    /// <summary>The parser repeats the source; a client needs the first line only.</summary>
    private static string Shorten(string message) => message.Split('\n', 2)[0] is var line && line.Length > 200 ? line[..200] : line;
}
