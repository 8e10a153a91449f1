using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;
using Readiness.Api.Identity;

namespace Readiness.Api.Schema;

/// <summary>Lets only people who are signed in reach any field of a root, streams included.</summary>
public sealed class SignedInOnly : BaseSchemaNodeVisitor
{
    /// <inheritdoc/>
    public override void VisitObjectFieldDefinition(FieldType field, IObjectGraphType type, ISchema schema)
    {
        if (type != schema.Query && type != schema.Mutation && type != schema.Subscription)
        {
            return;
        }

        if (field.Resolver is { } resolver)
        {
            field.Resolver = new FuncFieldResolver<object?>(context => resolver.ResolveAsync(Check(context)));
        }

        if (field.StreamResolver is { } stream)
        {
            field.StreamResolver = new SourceStreamResolver<object?>(context => stream.ResolveAsync(Check(context))!);
        }
    }

    private static IResolveFieldContext Check(IResolveFieldContext context) =>
        ((ViewerContext)context.UserContext).Person is null ? throw RequestErrors.Unauthenticated() : context;
}
