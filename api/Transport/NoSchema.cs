using GraphQL.Resolvers;
using GraphQL.Validation;
using GraphQL.Validation.Errors.Custom;
using GraphQLParser.AST;
using Readiness.Api.Schema;

namespace Readiness.Api.Transport;

/// <summary>
/// Tells nobody what the schema holds: __schema is refused, and no type is found by its name. (Clients that only try whether
/// variables work ask for a type that there is not, and are answered as ever.)
/// </summary>
internal sealed class NoSchema : ValidationRuleBase
{
    private static readonly FuncFieldResolver<object?> Nothing = new(_ => (object?)null);

    private static readonly MatchingNodeVisitor<GraphQLField> Refusing = new((field, context) =>
    {
        if (field.Name.Value == "__schema")
        {
            context.ReportError(new NoIntrospectionError(context.Document.Source, field));
        }
    });

    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Refusing);

    /// <summary>Has a schema find no type by its name.</summary>
    public static void Hide(ReadinessSchema schema)
    {
        schema.Initialize();
        schema.TypeMetaFieldType.Resolver = Nothing;
    }
}
