using GraphQL.Types;
using GraphQL.Utilities;

namespace Readiness.Api.Schema;

/// <summary>Refuses a schema with a field of which <see cref="FieldRules"/> does not say who may see it.</summary>
public sealed class EveryFieldRuled : BaseSchemaNodeVisitor
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The field has no rule.</exception>
    public override void VisitObjectFieldDefinition(FieldType field, IObjectGraphType type, ISchema schema)
    {
        if (!type.Name.StartsWith("__", StringComparison.Ordinal) && !FieldRules.All.ContainsKey($"{type.Name}.{field.Name}"))
        {
            throw new InvalidOperationException($"{type.Name}.{field.Name} has no rule: say in {nameof(FieldRules)} who may see it.");
        }
    }
}
