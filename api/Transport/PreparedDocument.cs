using GraphQLParser.AST;

namespace Readiness.Api.Transport;

/// <summary>A document that passed the guards, and whether it passed validation before.</summary>
public sealed class PreparedDocument(string text, GraphQLDocument document)
{
    private volatile bool _validated;

    /// <summary>The source.</summary>
    public string Text => text;

    /// <summary>The parsed document.</summary>
    public GraphQLDocument Document => document;

    /// <summary>Whether validation that depends on the document alone can be left out.</summary>
    public bool IsValidated
    {
        get => _validated;
        set => _validated = value;
    }
}
