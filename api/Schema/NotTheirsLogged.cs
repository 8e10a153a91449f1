using System.Collections.Frozen;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;
using Microsoft.Extensions.Logging;
using Readiness.Api.Identity;
using Readiness.Contracts;
using Readiness.Contracts.People;

namespace Readiness.Api.Schema;

/// <summary>
/// Logs who asked for something, or tried to change it, that is not there or not for them. Which of the two it is, nobody here knows:
/// the answer is the same, and so is the line and the time it takes. A field is named once a request, however often it stands in it.
/// </summary>
public sealed class NotTheirsLogged(ILogger<NotTheirsLogged> logger) : BaseSchemaNodeVisitor
{
    private const string Unknown = "_UNKNOWN";

    /// <summary>Fields that are null for whom they are not. What is public of a person, and null for another reason as a rule, is none of them.</summary>
    private static readonly FrozenSet<string> Asked = FrozenSet.Create(
        StringComparer.Ordinal,
        "Query.person", "Query.contact", "Query.mentorship", "Query.promotionCase", "Query.adminPeople", "Query.adminTeams", "Query.adminAudit",
        "Person.standing", "Person.entries", "Person.readiness", "Person.mentorships", "Person.promotionCases", "Person.looks");

    /// <inheritdoc/>
    public override void VisitObjectFieldDefinition(FieldType field, IObjectGraphType type, ISchema schema)
    {
        var name = $"{type.Name}.{field.Name}";
        if (field.Resolver is not { } resolver)
        {
            return;
        }

        if (Asked.Contains(name))
        {
            field.Resolver = new FuncFieldResolver<object?>(context => ReadAsync(context, resolver, name));
        }
        else if (type == schema.Mutation && field.ResolvedType?.GetNamedType() is IObjectGraphType payload && payload.Fields.Find("refusal")?.Resolver is IPlainResolver refusal)
        {
            field.Resolver = new FuncFieldResolver<object?>(context => ChangeAsync(context, resolver, refusal, name));
        }
    }

    private async ValueTask<object?> ReadAsync(IResolveFieldContext context, IFieldResolver resolver, string name)
    {
        try
        {
            var found = await resolver.ResolveAsync(context);
            if (found is null && (context.Source as PersonView)?.Id != context.Viewer())
            {
                Log(context, name);
            }

            return found;
        }
        catch (ExecutionError e) when (e.Code == RequestErrors.NotAllowedCode)
        {
            Log(context, name);
            throw;
        }
    }

    private async ValueTask<object?> ChangeAsync(IResolveFieldContext context, IFieldResolver resolver, IPlainResolver refusal, string name)
    {
        var done = await resolver.ResolveAsync(context);
        if (done is not null && refusal.Read(done) is RefusalView { Code: var code } && code.EndsWith(Unknown, StringComparison.Ordinal))
        {
            Log(context, name);
        }

        return done;
    }

    private void Log(IResolveFieldContext context, string field)
    {
        if (((ViewerContext)context.UserContext).IsFirst(field))
        {
            SignInLog.NotTheirs(logger, context.Viewer(), field);
        }
    }
}
