using static Readiness.Api.Tests.Hostile.HostileRequest;

namespace Readiness.Api.Tests.Hostile;

/// <summary>Values that are too large, or of another type than the schema's.</summary>
internal static class Values
{
    private const string Rows = "query ($first: Int!) { me { entries(first: $first) { totalCount } } }";
    private const string Log = "mutation ($input: LogActivityInput!) { logActivity(input: $input) { entry { id } } }";

    public static IEnumerable<HostileRequest> All() =>
    [
        Document("a string literal of 20,000 characters", $"{{ person(id: \"{new string('x', 20_000)}\") {{ id }} }}"),
        Document("a block string of 20,000 characters", $"{{ person(id: \"\"\"{new string('x', 20_000)}\"\"\") {{ id }} }}"),
        Document("a name of 14,000 characters", $"{{ {new string('x', 14_000)} }}"),
        Document("a number literal of 10,000 digits", $"{{ me {{ entries(first: {new string('9', 10_000)}) {{ totalCount }} }} }}"),
        Document("a fraction of 10,000 digits", $"{{ me {{ entries(first: 0.{new string('9', 10_000)}) {{ totalCount }} }} }}"),
        Document("an exponent of 9 digits", "{ me { entries(first: 1e999999999) { totalCount } } }"),
        With("a number of 10,000 digits in the variables", Rows, "variables", "{\"first\":" + new string('9', 10_000) + "}"),
        With("an exponent of 9 digits in the variables", Rows, "variables", "{\"first\":1e999999999}"),
        Document("a number for an object", Log, new { input = 1 }),
        Document("a list of 10,000 numbers for an object", Log, new { input = Enumerable.Range(0, 10_000) }),
        Document("an object for a number", Rows, new { first = new { a = 1 } }),
        Document("text for a number", Rows, new { first = "1" }),
        Document("nothing for a number", Rows, new { first = (int?)null }),
        Document("numbers for the texts of an activity", Log, new { input = new { id = 1, kind = 2, day = 3, note = 4 } }),
        Document("a day that is none", Log, new { input = new { id = "1", kind = "assist", day = "2026-13-45" } }),
        Document("5,000 counterparts of the wrong type", Log, new { input = new { id = "1", kind = "assist", day = "2026-11-23", counterparts = Enumerable.Range(0, 5_000) } }),
        Document("10,000 fields nobody defined", Log, new { input = Enumerable.Range(0, 5_000).ToDictionary(index => $"f{index}", index => index, StringComparer.Ordinal) }),
        Document("a choice that is none", "{ leaderboard(scope: EVERYTHING) { memberCount } }"),
        Document("a choice as text", "query ($s: BoardScope!) { leaderboard(scope: $s) { memberCount } }", new { s = new string('X', 30_000) }),
        Document("a variable of another type", "query ($s: String!) { me { entries(first: $s) { totalCount } } }", new { s = "1" }),
        Document("a variable nobody declared", "{ me { entries(first: $first) { totalCount } } }"),
        Document("a directive's condition of another type", "{ me { id @include(if: \"yes\") } }"),
    ];
}
