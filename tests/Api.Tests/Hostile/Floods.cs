using static Readiness.Api.Tests.Hostile.HostileCatalog;
using static Readiness.Api.Tests.Hostile.HostileRequest;

namespace Readiness.Api.Tests.Hostile;

/// <summary>Too much of one thing.</summary>
internal static class Floods
{
    public static IEnumerable<HostileRequest> All() =>
    [
        Document("one field under 1,000 aliases", $"{{ {Repeat(1_000, "a#: me { id }")} }}"),
        Document("one field under 16 aliases", $"{{ {Repeat(16, "a#: me { id }")} }}"),
        Document("boards under 200 aliases", $"{{ {Repeat(200, "a#: leaderboard(scope: ORGANISATION) { memberCount }")} }}"),
        Document("one field 1,500 times, without an alias", $"{{ me {{ {Repeat(1_500, "id")} }} }}"),
        Document("mutations under 100 aliases", $"mutation {{ {Repeat(100, "a#: setBoardPresence(presence: HIDDEN) { presence }")} }}"),
        Document("1,000 directives on one field", $"{{ me {{ id {Repeat(1_000, "@include(if: true)")} }} }}"),
        Document("11 directives on one field", $"{{ me {{ id {Repeat(11, "@include(if: true)")} }} }}"),
        Document("directives nobody defined", $"{{ me {{ id {Repeat(400, "@d#")} }} }}"),
        Document("directives on the operation", $"query {Repeat(300, "@skip(if: true)")} {{ me {{ id }} }}"),
        Document("directives on fragments nobody uses", "{ __typename } " + Repeat(20, "fragment A# on Person @d { id }")),
        Document("directives on a variable", $"query ($a: Int {Repeat(300, "@d#")}) {{ me {{ id }} }}"),
        Document("15,001 characters", "{ me { id } } #" + new string('x', 15_000)),
        Document("60,000 commas", "{ me { id } }" + new string(',', 60_000)),
        Document("60,000 line feeds", "{ me { id } }" + new string('\n', 60_000)),
        Document("1,001 tokens", $"{{ me {{ {Repeat(1_001, "f#")} }} }}"),
        Document("7,000 braces", new string('{', 7_000)),
        Document("7,000 closing braces", new string('}', 7_000)),
        Document("300 operations", Repeat(160, "query q# { me { id } }")),
        Document("200 variables", $"query ({Repeat(200, "$v#: Int")}) {{ me {{ id }} }}"),
        Document("200 arguments", $"{{ me({Repeat(200, "a#: 1")}) {{ id }} }}"),
        Document("one argument 200 times", $"{{ person({Repeat(200, "id: 1")}) {{ id }} }}"),
        Document("300 fields that do not exist", $"{{ me {{ {Repeat(300, "nope#")} }} }}"),
        Document("an object literal with 200 fields", $"mutation {{ logActivity(input: {{ {Repeat(200, "f#: 1")} }}) {{ entry {{ id }} }} }}"),
        Document("30 conflicting fields", $"{{ me {{ {Repeat(15, "x: id x: name x: title")} }} }}"),
    ];
}
