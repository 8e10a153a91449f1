using static Readiness.Api.Tests.Hostile.HostileCatalog;
using static Readiness.Api.Tests.Hostile.HostileRequest;

namespace Readiness.Api.Tests.Hostile;

/// <summary>Too much within each other.</summary>
internal static class Depths
{
    private const string Around = "me { entries(first: 1) { edges { node { ";

    public static IEnumerable<HostileRequest> All() =>
    [
        Document("fields 11 deep", $"{{ {Around}counterparts {{ person {{ entries(first: 1) {{ edges {{ node {{ counterparts {{ name }} }} }} }} }} }} }} }} }} }} }}"),
        Document("fields 300 deep", Nest(300, "{ me ", "{ id }", "}")),
        Document("fields 3,000 deep", Nest(3_000, "{ a ", "{ id }", "}")),
        Document("inline fragments 200 deep", $"{{ me {{ {Nest(200, "... on Person { ", "id", " }")} }} }}"),
        Document("a list literal 400 deep", $"{{ person(id: {Nest(400, "[", "1", "]")}) {{ id }} }}"),
        Document("an object literal 200 deep", $"mutation {{ logActivity(input: {Nest(200, "{ a: ", "1", " }")}) {{ entry {{ id }} }} }}"),
        Document("a list type 400 deep", $"query ($v: {Nest(400, "[", "Int", "]")}) {{ me {{ id }} }}"),
        Document("a default value 400 deep", $"query ($v: [Int] = {Nest(400, "[", "1", "]")}) {{ me {{ id }} }}"),
        Document("introspection 20 deep", $"{{ __schema {{ types {{ {Nest(20, "ofType { ", "name", " }")} }} }} }}"),
        Document("introspection of lists in lists", $"{{ __schema {{ types {{ {Nest(5, "fields { type { ", "name", " } }")} }} }} }}"),
        Document("introspection of possible types in each other", $"{{ __schema {{ types {{ {Nest(6, "possibleTypes { ", "name", " }")} }} }} }}"),
        Document("introspection of interfaces in fields", $"{{ __schema {{ types {{ {Nest(4, "fields { type { interfaces { ", "name", " } } }")} }} }} }}"),
        Document("introspection of arguments of fields of types", $"{{ __schema {{ types {{ {Nest(4, "fields { args { type { ", "name", " } } }")} }} }} }}"),
        Document("introspection below introspection", "{ __schema { queryType { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }"),
        Document("introspection under 15 aliases, each wide", $"{{ {Repeat(15, "a#: __schema { types { fields { args { type { name } } type { fields { name } } } } }")} }}"),
        With("variables 1,000 deep", "{ me { id } }", "variables", "{\"a\":" + Nest(1_000, "[", "1", "]") + "}"),
        With("extensions 1,000 deep", "{ me { id } }", "extensions", Nest(1_000, "{\"a\":", "1", "}")),
        Raw("a body 30,000 deep", Nest(30_000, "[", "", "]")),
        Raw("a body 30,000 deep that never ends", new string('[', 30_000)),
    ];
}
