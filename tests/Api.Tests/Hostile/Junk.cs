using static Readiness.Api.Tests.Hostile.HostileCatalog;
using static Readiness.Api.Tests.Hostile.HostileRequest;

namespace Readiness.Api.Tests.Hostile;

/// <summary>Documents that are no documents.</summary>
internal static class Junk
{
    public static IEnumerable<HostileRequest> All() =>
    [
        Document("nothing", ""),
        Document("blanks", new string(' ', 10_000)),
        Document("a comment alone", "# nothing here"),
        Document("a byte order mark alone", "\uFEFF"),
        Document("a NUL in the document", "{ me { id\0 } }"),
        Document("10,000 NULs", new string('\0', 10_000)),
        Document("a string that never ends", "{ person(id: \"" + new string('x', 10_000)),
        Document("a block string that never ends", "{ person(id: \"\"\"" + new string('x', 10_000)),
        Document("a mistake at the end of a long line", "{ me { " + Repeat(990, "verylongfield") + " } } }"),
        Document("a stray mark at the end of a long line", "{ me { " + Repeat(990, "verylongfield") + " } } ?"),
        Document("an escape that is none at the end of a long line", "{ me { " + Repeat(900, "verylongfield") + " a(b: \"\\q\") } }"),
        Document("a mistake after a text of 2,900 characters, four times", "{ me { " + Repeat(4, $"a#(b: \"{new string('x', 2_900)}\")") + " } } }"),
        Document("an escape that never ends", "{ person(id: \"\\u12"),
        Document("escapes that are none", $"{{ person(id: \"{Repeat(2_000, "\\z", "")}\") {{ id }} }}"),
        Document("letters of many alphabets as names", "{ " + string.Concat(Enumerable.Repeat("Ωжא漢🚀", 1_000)) + " }"),
        Document("marks on marks on a letter", "{ e" + new string('\u0301', 10_000) + " }"),
        Document("text that turns round", "{ me { \u202Edi\u202C } }"),
        Document("full width braces", "｛ me ｛ id ｝ ｝"),
        Document("a schema", "type Query { me: String } extend schema { query: Query } { me }"),
        Document("operators", new string('|', 5_000)),
        Document("three dots and no more", Repeat(300, "...", "")),
        Document("HTML", "<script>alert(1)</script>"),
        Document("SQL", "{ person(id: \"1\"); DROP TABLE person; -- \") { id } }"),
        Document("two anonymous operations", "{ me { id } } { me { id } }"),
        Document("a subscription of everything beside a board", "subscription { a: leaderboardChanged(scope: ORGANISATION) { memberCount } b: leaderboardChanged(scope: TEAM) { memberCount } }"),
        Document("a field of the root's own name", "{ query { me { id } } }"),
    ];
}
