using System.Collections.Concurrent;
using GraphQL.Types;
using GraphQLParser.AST;
using Readiness.Api.Transport.Known;

namespace Readiness.Api.Transport;

/// <summary>A document that passed the guards, whether it passed validation before, and what is known of its operations.</summary>
public sealed class PreparedDocument(string text, GraphQLDocument document)
{
    private readonly ConcurrentDictionary<string, KnownOperation?> _known = new(StringComparer.Ordinal);
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

    /// <summary>The operation of a name, or the only one, when it was executed before and is the same each time.</summary>
    internal KnownOperation? Find(string? operation) => _known.GetValueOrDefault(operation ?? string.Empty);

    /// <summary>Works out what is the same each time an operation is executed. It passed validation, and cost so much now.</summary>
    internal void Know(string? operation, ISchema schema, double? cost)
    {
        var name = operation ?? string.Empty;
        if (!_known.ContainsKey(name))
        {
            var definition = document.Definitions.OfType<GraphQLOperationDefinition>()
                .First(each => name.Length == 0 || each.Name?.Value == name);
            _known[name] = KnownOperation.Of(schema, document, definition, cost);
        }
    }
}
