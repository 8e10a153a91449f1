using static Readiness.Api.Tests.Hostile.HostileCatalog;
using static Readiness.Api.Tests.Hostile.HostileRequest;

namespace Readiness.Api.Tests.Hostile;

/// <summary>Short documents whose answers would be long.</summary>
internal static class Costs
{
    private const string Entry = "id day points status scoring note evidence private loggedAt kind { key title practice guidance }";

    public static IEnumerable<HostileRequest> All() =>
    [
        Document("entries of counterparts of entries", "{ me { entries(first: 100) { edges { node { counterparts { person { entries(first: 100) { edges { node { id } } } } } } } } } }"),
        Document("entries of everybody", "{ people(search: \"a\", first: 100) { edges { node { entries(first: 100) { edges { node { id points } } } } } } }"),
        Document("entries of everybody, by variables", "query ($n: Int!) { people(search: \"a\", first: $n) { edges { node { entries(first: $n) { edges { node { id points } } } } } } }", new { n = 100 }),
        Document("entries of everybody, by a default", "query ($n: Int! = 100) { people(search: \"a\", first: $n) { edges { node { entries(first: $n) { edges { node { id points } } } } } } }"),
        Document("standings of everybody under 15 aliases", $"{{ {Repeat(15, "a#: people(search: \"a\", first: 100) { edges { node { name standing { points pillars { points } } } } }")} }}"),
        Document("boards under 15 aliases, 100 rows each", $"{{ {Repeat(15, "a#: leaderboard(scope: ORGANISATION) { rows(first: 100) { edges { cursor node { rank name points movement isMe } } } around(reach: 50) { rank name } }")} }}"),
        Document("pages of one board under 15 aliases", $"{{ leaderboard(scope: ORGANISATION) {{ {Repeat(15, "a#: rows(first: 100) { edges { cursor node { rank name points movement isMe } } }")} }} }}"),
        Document("entries under 15 aliases, all of each", $"{{ me {{ {Repeat(15, $"a#: entries(first: 100) {{ edges {{ node {{ {Entry} }} }} }}")} }} }}"),
        Document("a page of a thousand million", "{ people(search: \"a\", first: 1000000000) { edges { node { name standing { points } } } } }"),
        Document("a page of less than nothing, of everything", "{ people(search: \"a\", first: -1000000000) { edges { node { entries(first: 100) { edges { node { id } } } } } } }"),
    ];
}
