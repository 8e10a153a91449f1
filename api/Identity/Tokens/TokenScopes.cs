using GraphQLParser.AST;
using Readiness.Contracts.Access;

namespace Readiness.Api.Identity.Tokens;

/// <summary>What a token of each scope may ask for: the one place that says so.</summary>
public static class TokenScopes
{
    private static readonly HashSet<string> Logging = new(StringComparer.Ordinal) { "logActivity", "retractEntry" };

    /// <summary>Whether a scope covers files that can be read: each scope does what the one before may, and the first reads.</summary>
    public static bool CoverReading(TokenScope scope) => scope is TokenScope.Read or TokenScope.Log or TokenScope.All;

    /// <summary>Whether a scope covers files that are taken in.</summary>
    public static bool CoverUploads(TokenScope scope) => scope == TokenScope.All;

    /// <summary>
    /// Whether a scope covers an operation. A mutation by the scope for logging may hold only its fields, written out:
    /// what a fragment would add is not looked for, but refused.
    /// </summary>
    public static bool Cover(TokenScope scope, GraphQLOperationDefinition operation) =>
        scope == TokenScope.All
        || operation.Operation != OperationType.Mutation
        || (scope == TokenScope.Log && operation.SelectionSet.Selections.All(selection => selection is GraphQLField field && Logging.Contains(field.Name.StringValue)));
}
