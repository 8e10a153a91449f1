using GraphQL.Types;
using GraphQLParser.AST;

namespace Readiness.Api.Transport.Known;

/// <summary>
/// Lays selections of a valid document out flat, fragments put in place. What would have to be decided or merged anew for
/// each request (directives, one key twice, types that are known only with the value) has no such form.
/// </summary>
internal sealed class Selections(ISchema schema, GraphQLDocument document)
{
    /// <summary>The fields of a selection on a type; null when it has no flat form.</summary>
    public IReadOnlyList<SelectedField>? Of(GraphQLSelectionSet? selection, IObjectGraphType type)
    {
        var fields = new List<SelectedField>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        return selection is not null && Add(selection, type, fields) && fields.TrueForAll(field => keys.Add(field.Key)) ? fields : null;
    }

    private bool Add(GraphQLSelectionSet selection, IObjectGraphType type, List<SelectedField> fields)
    {
        foreach (var node in selection.Selections)
        {
            var added = node is IHasDirectivesNode { Directives: null or { Count: 0 } } && node switch
            {
                GraphQLField field => Add(field, type, fields),
                GraphQLInlineFragment inline => Matches(inline.TypeCondition, type) && Add(inline.SelectionSet, type, fields),
                GraphQLFragmentSpread spread => Find(spread) is { Directives: null or { Count: 0 } } fragment
                    && Matches(fragment.TypeCondition, type) && Add(fragment.SelectionSet, type, fields),
                _ => false,
            };
            if (!added)
            {
                return false;
            }
        }

        return true;
    }

    private bool Add(GraphQLField field, IObjectGraphType type, List<SelectedField> fields)
    {
        var definition = field.Name.Value == schema.TypeNameMetaFieldType.Name ? schema.TypeNameMetaFieldType : type.GetField(field.Name.Value);
        if (definition is null)
        {
            return false;
        }

        fields.Add(new SelectedField(field.Alias?.Name.StringValue ?? definition.Name, field, definition));
        return true;
    }

    private GraphQLFragmentDefinition? Find(GraphQLFragmentSpread spread)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLFragmentDefinition fragment && fragment.FragmentName.Name.Value == spread.FragmentName.Name.Value)
            {
                return fragment;
            }
        }

        return null;
    }

    private static bool Matches(GraphQLTypeCondition? condition, IObjectGraphType type) => condition is null || condition.Type.Name.Value == type.Name;
}
