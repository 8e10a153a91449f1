using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Readiness;

/// <summary>The two numbers, what they are made of, and that what is predicted happens.</summary>
public sealed class Scores(DevelopmentServer server)
{
    private const string Whole =
        """
        query ($level: String) { me { readiness(level: $level) {
          level ruleset confirmed claimed band unmetGates { key }
          criteria { key gate confirmed { value progress contribution met } claimed { contribution } kinds { key } }
          nextActions(first: 100) { kind { key peopleNeeded needsEvidence } claimedGain confirmedGain people criteria }
        } } }
        """;

    private const string Evidence =
        """
        query ($first: Int!, $after: String) { me { readiness(level: "senior") { criteria {
          key evidence(first: $first, after: $after) { totalCount edges { node { id day } } pageInfo { hasNextPage endCursor } }
        } } } }
        """;

    [Theory]
    [InlineData("senior")]
    [InlineData("lead")]
    [InlineData("principal")]
    public async Task Contributions_of_either_score_sum_exactly_to_it(string level)
    {
        using var person = await server.SignInAsync(server.Spare());
        await person.LogAsync("share-resource", server.Today);
        await person.LogAsync("attend-event", server.Today.AddDays(-3));

        var readiness = await ReadAsync(person, level);

        Assert.Equal(level, readiness.GetProperty("level").GetString());
        Assert.Equal(1, readiness.GetProperty("ruleset").GetInt32());
        Assert.True(readiness.GetProperty("claimed").GetDouble() > 0);
        foreach (var score in (string[])["confirmed", "claimed"])
        {
            var sum = readiness.GetProperty("criteria").EnumerateArray().Sum(criterion => criterion.GetProperty(score).GetProperty("contribution").GetInt32());
            Assert.Equal((int)Math.Round(readiness.GetProperty(score).GetDouble() * 1000), sum);
        }
    }

    [Fact]
    public async Task Somebody_without_entries_has_nothing_but_knows_what_to_do()
    {
        using var person = await server.SignInAsync(server.Spare());

        var readiness = await ReadAsync(person, "senior");

        Assert.Equal(0, readiness.GetProperty("confirmed").GetDouble());
        Assert.Equal(0, readiness.GetProperty("claimed").GetDouble());
        Assert.Equal("BUILDING", readiness.GetProperty("band").GetString());
        Assert.Equal(
            readiness.GetProperty("criteria").EnumerateArray().Count(criterion => criterion.GetProperty("gate").GetBoolean()),
            readiness.GetProperty("unmetGates").GetArrayLength());
        Assert.NotEqual(0, readiness.GetProperty("nextActions").GetArrayLength());
    }

    [Fact]
    public async Task Self_reported_entries_alone_leave_the_confirmed_score_at_zero()
    {
        using var person = await server.SignInAsync(server.Spare());
        await person.LogAsync("share-resource", server.Today);

        var readiness = await ReadAsync(person, "senior");

        Assert.All(readiness.GetProperty("criteria").EnumerateArray(), criterion => Assert.Equal(0, criterion.GetProperty("confirmed").GetProperty("value").GetDouble()));
        Assert.Equal(0, readiness.GetProperty("confirmed").GetDouble());
    }

    [Fact]
    public async Task What_the_best_next_action_promises_is_what_it_brings()
    {
        using var person = await server.SignInAsync(server.Spare());
        var before = await ReadAsync(person, "senior");
        var action = before.GetProperty("nextActions").EnumerateArray()
            .First(each => each.GetProperty("claimedGain").GetInt32() >= 100 && each.GetProperty("people").GetInt32() == 0
                && !each.GetProperty("kind").GetProperty("needsEvidence").GetBoolean());

        await person.LogAsync(action.GetProperty("kind").GetProperty("key").GetString()!, server.Today);

        var after = await ReadAsync(person, "senior");
        Assert.Equal(action.GetProperty("claimedGain").GetInt32() / 1000.0, after.GetProperty("claimed").GetDouble(), 0.0501);
        Assert.Equal(0, after.GetProperty("confirmed").GetDouble());
    }

    [Fact]
    public async Task A_criterion_opens_down_to_its_entries_page_by_page()
    {
        using var person = await server.SignInAsync(server.Spare());
        var logged = new List<string>();
        foreach (var daysAgo in (int[])[2, 9, 16, 23, 30])
        {
            logged.Add((await person.LogAsync("share-resource", server.Today.AddDays(-daysAgo))).GetProperty("id").GetString()!);
        }

        var first = await PageAsync(person, 3, null);
        var second = await PageAsync(person, 3, first.GetProperty("pageInfo").GetProperty("endCursor").GetString());

        Assert.Equal(5, first.GetProperty("totalCount").GetInt32());
        Assert.True(first.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.False(second.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.Equal(logged, Ids(first).Concat(Ids(second)));
    }

    [Fact]
    public async Task A_level_without_a_rubric_is_null()
    {
        using var person = await server.SignInAsync(Cast.Report);

        var answer = await person.DataAsync(Whole, new { level = "emperor" });

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("me").GetProperty("readiness").ValueKind);
    }

    [Fact]
    public async Task A_cursor_of_another_list_is_a_bad_request()
    {
        using var person = await server.SignInAsync(Cast.Report);

        var answer = await person.SendAsync(Evidence, new { first = 2, after = "nonsense" });

        Assert.Equal(["BAD_ARGUMENT"], answer.Codes.Distinct());
    }

    private static async Task<JsonElement> ReadAsync(Session person, string level) =>
        (await person.DataAsync(Whole, new { level })).GetProperty("me").GetProperty("readiness");

    /// <summary>The evidence of the criterion that most entries are behind.</summary>
    private static async Task<JsonElement> PageAsync(Session person, int first, string? after) =>
        (await person.DataAsync(Evidence, new { first, after })).GetProperty("me").GetProperty("readiness").GetProperty("criteria").EnumerateArray()
            .Select(criterion => criterion.GetProperty("evidence"))
            .MaxBy(evidence => evidence.GetProperty("totalCount").GetInt32());

    private static IEnumerable<string> Ids(JsonElement page) =>
        page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("id").GetString()!);
}
