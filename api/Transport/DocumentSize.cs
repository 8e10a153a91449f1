using GraphQLParser.AST;

namespace Readiness.Api.Transport;

/// <summary>Sizes of a document with its fragments in place, each fragment counted once.</summary>
internal sealed class DocumentSize
{
    private const int MostName = 60;
    private const int MostFields = 2_000;
    private const int MostDepth = 10;
    private const int MostIntrospectionDepth = 15;
    private const int MostIntrospectionLists = 2;
    private const int MostAliases = 15;
    private const int MostIntrospections = 2;
    private const int MostDirectives = 10;
    private const int MostVariables = 50;

    /// <summary>Validation compares every spread with every other.</summary>
    private const int MostSpreads = 50;
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Size> _sizes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private int _directives;
    private int _spreads;

    /// <summary>Throws <see cref="BadRequestException"/> for a document that is too large in any of the sizes.</summary>
    public static void Check(GraphQLDocument document)
    {
        var size = new DocumentSize();
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
        {
            size._fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
        }

        foreach (var fragment in size._fragments.Keys)
        {
            size.OfFragment(fragment);
        }

        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            size.CountDirectives(operation.Directives);
            if (operation.Variables?.Count > MostVariables)
            {
                throw new BadRequestException($"An operation has at most {MostVariables} variables.", "TOO_MANY_VARIABLES");
            }

            RefuseDepth(size.Of(operation.SelectionSet));
        }
    }

    private Size Of(GraphQLSelectionSet? selections)
    {
        var total = default(Size);
        var aliases = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var selection in selections?.Selections ?? [])
        {
            var size = selection switch
            {
                GraphQLField field => OfField(field, aliases),
                GraphQLInlineFragment inline => OfInline(inline),
                GraphQLFragmentSpread spread => OfSpread(spread),
                _ => default,
            };
            total = total.Beside(size);
            RefuseFields(total);
        }

        return total;
    }

    private Size OfField(GraphQLField field, Dictionary<string, int> aliases)
    {
        var name = field.Name.StringValue;
        CountDirectives(field.Directives);
        aliases[name] = aliases.GetValueOrDefault(name) + 1;
        var most = name is "__schema" or "__type" ? MostIntrospections : MostAliases;
        if (aliases[name] > most)
        {
            throw new BadRequestException($"One field is asked for at most {most} times beside itself.", "TOO_MANY_ALIASES");
        }

        return Of(field.SelectionSet).Under(name);
    }

    private Size OfInline(GraphQLInlineFragment inline)
    {
        CountDirectives(inline.Directives);
        return Of(inline.SelectionSet);
    }

    private Size OfSpread(GraphQLFragmentSpread spread)
    {
        CountDirectives(spread.Directives);
        if (++_spreads > MostSpreads)
        {
            throw new BadRequestException($"A document puts at most {MostSpreads} fragments in place.", "TOO_MANY_FRAGMENTS");
        }

        return OfFragment(spread.FragmentName.Name.StringValue);
    }

    private Size OfFragment(string name)
    {
        if (_sizes.TryGetValue(name, out var known))
        {
            return known;
        }

        // Validation would tell too, after comparing every spread with every other.
        if (!_fragments.TryGetValue(name, out var fragment))
        {
            throw new BadRequestException($"There is no fragment '{(name.Length > MostName ? name[..MostName] : name)}'.", "FRAGMENT_UNKNOWN");
        }

        if (!_open.Add(name))
        {
            throw new BadRequestException("A fragment may not hold itself.", "FRAGMENT_CYCLE");
        }

        CountDirectives(fragment.Directives);
        return _sizes[name] = Of(fragment.SelectionSet);
    }

    private void CountDirectives(GraphQLDirectives? directives)
    {
        _directives += directives?.Count ?? 0;
        if (_directives > MostDirectives)
        {
            throw new BadRequestException($"A document has at most {MostDirectives} directives.", "TOO_MANY_DIRECTIVES");
        }
    }

    private static void RefuseFields(Size size)
    {
        if (size.Fields > MostFields)
        {
            throw new BadRequestException($"A document stands for at most {MostFields} fields.", "DOCUMENT_TOO_LARGE");
        }
    }

    /// <summary>Depth is known only from the operation down: what looks deep in a fragment may stand within introspection.</summary>
    private static void RefuseDepth(Size size)
    {
        if (size.Depth > MostDepth || size.IntrospectionDepth > MostIntrospectionDepth || size.IntrospectionLists > MostIntrospectionLists)
        {
            throw new BadRequestException($"Fields are nested at most {MostDepth} deep.", "DOCUMENT_TOO_DEEP");
        }
    }

    /// <summary>
    /// Introspection nests deeper than anything else by nature, so it is measured apart: its depth, and how often a
    /// list of the schema holds another.
    /// </summary>
    private readonly record struct Size(long Fields, int Depth, int IntrospectionDepth, int IntrospectionLists)
    {
        public Size Beside(Size other) => new(
            Fields + other.Fields, Math.Max(Depth, other.Depth),
            Math.Max(IntrospectionDepth, other.IntrospectionDepth), Math.Max(IntrospectionLists, other.IntrospectionLists));

        public Size Under(string field) => field switch
        {
            "__schema" or "__type" => new(Fields + 1, 1, Depth + 1, IntrospectionLists),
            "types" or "fields" or "inputFields" or "interfaces" or "possibleTypes" => new(Fields + 1, Depth + 1, IntrospectionDepth, IntrospectionLists + 1),
            _ => new(Fields + 1, Depth + 1, IntrospectionDepth, IntrospectionLists),
        };
    }
}
