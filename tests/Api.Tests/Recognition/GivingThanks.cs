using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Recognition;

/// <summary>Thanks through the API: given, refused, read, hidden.</summary>
public sealed class GivingThanks(DevelopmentServer server)
{
    [Fact]
    public async Task What_one_can_thank_for_is_offered_with_its_kind_and_the_third_practice_is_not()
    {
        using var one = await server.SignInSpareAsync();

        var data = await one.DataAsync("{ thankedPractices { number title kind { key needsPerson needsEvidence } } }");

        var practices = data.GetProperty("thankedPractices").EnumerateArray().ToArray();
        Assert.Equal([1, 2, 4, 5, 6, 7, 8, 9, 10], practices.Select(practice => practice.GetProperty("number").GetInt32()));
        Assert.Equal("""{"number":9,"title":"Give back","kind":{"key":"assist","needsPerson":true,"needsEvidence":false}}""", practices[7].ToString());
    }

    [Fact]
    public async Task Thanks_reach_both_ledgers_and_both_people()
    {
        var name = server.Spare();
        var (id, to) = (Guid.NewGuid().ToString(), await server.IdAsync(name));
        using var giver = await server.SignInSpareAsync();
        using var receiver = await server.SignInAsync(name);

        var payload = await giver.GiveAsync(to, id, text: " For the review ");

        var thanks = payload.GetProperty("thanks");
        Assert.Equal(
            (id, "For the review", false, true, false, name, "assist"),
            (thanks.GetProperty("id").GetString(), thanks.GetProperty("text").GetString(), thanks.GetProperty("hidden").GetBoolean(), thanks.GetProperty("given").GetBoolean(),
                thanks.GetProperty("received").GetBoolean(), thanks.GetProperty("to").GetProperty("name").GetString(),
                thanks.GetProperty("practice").GetProperty("kind").GetProperty("key").GetString()));
        Assert.Equal((4, 5), (payload.GetProperty("allowance").GetProperty("left").GetInt32(), payload.GetProperty("allowance").GetProperty("perWeek").GetInt32()));
        Assert.Equal($"thanks-{id}-received CONFIRMED", await EntriesAsync(receiver));
        Assert.Equal($"thanks-{id}-given SELF_REPORTED", await EntriesAsync(giver));
        Assert.True((await receiver.MineAsync()).GetProperty("edges")[0].GetProperty("node").GetProperty("received").GetBoolean());
    }

    [Fact]
    public async Task Five_are_given_a_week_and_what_is_left_is_told()
    {
        using var giver = await server.SignInSpareAsync();
        var to = await server.IdAsync(server.Spare());
        for (var given = 1; given <= 5; given++)
        {
            Assert.Equal(5 - given, (await giver.GiveAsync(to)).GetProperty("allowance").GetProperty("left").GetInt32());
        }

        var sixth = await giver.GiveAsync(to);

        Assert.Equal("THANKS_USED_UP", sixth.Refusal());
        var allowance = (await giver.DataAsync("{ thanksAllowance { left perWeek renewsOn } }")).GetProperty("thanksAllowance");
        Assert.Equal(allowance.ToString(), sixth.GetProperty("allowance").ToString());
        Assert.Equal(
            (0, 5, Cast.LastMonday(server.Today).AddDays(14).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
            (allowance.GetProperty("left").GetInt32(), allowance.GetProperty("perWeek").GetInt32(), allowance.GetProperty("renewsOn").GetString()));
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_the_field_it_is_about()
    {
        var name = server.Spare();
        using var giver = await server.SignInAsync(name);
        var to = await server.IdAsync(server.Spare());
        var id = Guid.NewGuid().ToString();
        await giver.GiveAsync(to, id);

        Assert.Null((await giver.GiveAsync(to, id, hidden: true)).Refusal());
        Assert.Equal("THANKS_CHANGED id", (await giver.GiveAsync(to, id, text: "Other")).Refusal());
        Assert.Equal("THANKS_ID_INVALID id", (await giver.GiveAsync(to, "walk")).Refusal());
        Assert.Equal("THANKS_TO_ONESELF to", (await giver.GiveAsync(await server.IdAsync(name))).Refusal());
        Assert.Equal("THANKS_RECEIVER_UNKNOWN to", (await giver.GiveAsync(Guid.NewGuid())).Refusal());
        Assert.Equal("THANKS_RECEIVER_UNKNOWN to", (await giver.GiveAsync("nobody")).Refusal());
        Assert.Equal("THANKS_PRACTICE_UNKNOWN practice", (await giver.GiveAsync(to, practice: 3)).Refusal());
        Assert.Equal("THANKS_TEXT_INVALID text", (await giver.GiveAsync(to, text: "  ")).Refusal());
        Assert.Single((await giver.MineAsync()).Ids());
    }

    [Fact]
    public async Task Hidden_ones_leave_the_team_s_feed_and_stay_with_giver_and_receiver()
    {
        using var giver = await server.SignInSpareAsync();
        using var receiver = await server.SignInAsync("Live B");
        using var colleague = await server.SignInAsync("Live A");
        using var leader = await server.SignInAsync(Cast.Top);
        var team = (await receiver.DataAsync("{ me { team { id } } }")).GetProperty("me").GetProperty("team").GetProperty("id").GetString()!;
        var id = Guid.NewGuid().ToString();
        await giver.GiveAsync(await server.IdAsync("Live B"), id);

        Assert.Contains(id, (await colleague.TeamAsync(team)).Ids());
        Assert.Contains(id, (await leader.TeamAsync(team)).Ids());
        Assert.True((await receiver.HideAsync(id, hidden: true)).GetProperty("thanks").GetProperty("hidden").GetBoolean());
        Assert.DoesNotContain(id, (await colleague.TeamAsync(team)).Ids());
        var shown = (await giver.HideAsync(id, hidden: false)).GetProperty("thanks");
        Assert.Equal((true, false), (shown.GetProperty("hidden").GetBoolean(), shown.GetProperty("hiddenByMe").GetBoolean()));
        Assert.Contains(id, (await giver.MineAsync()).Ids());
        Assert.Contains(id, (await receiver.MineAsync()).Ids());
        Assert.Equal("THANKS_UNKNOWN id", (await colleague.HideAsync(id, hidden: false)).Refusal());
        Assert.Equal(
            (await colleague.HideAsync(id, hidden: false)).GetProperty("refusal").ToString(), (await colleague.HideAsync("nothing", hidden: false)).GetProperty("refusal").ToString());
        Assert.False((await receiver.HideAsync(id, hidden: false)).GetProperty("thanks").GetProperty("hidden").GetBoolean());
        Assert.Contains(id, (await colleague.TeamAsync(team)).Ids());
    }

    [Fact]
    public async Task The_feed_of_a_team_one_is_not_of_looks_like_that_of_no_team()
    {
        using var member = await server.SignInAsync("Page D");
        using var stranger = await server.SignInAsync(Cast.Watcher);
        var team = (await member.DataAsync("{ me { team { id } } }")).GetProperty("me").GetProperty("team").GetProperty("id").GetString()!;

        Assert.Equal(JsonValueKind.Null, (await stranger.TeamAsync(team)).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await stranger.TeamAsync(Guid.NewGuid().ToString())).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await stranger.TeamAsync("no-team")).ValueKind);
        Assert.Equal(JsonValueKind.Object, (await member.TeamAsync(team)).ValueKind);
    }

    [Fact]
    public async Task Pages_follow_each_other_and_a_cursor_of_another_list_or_too_large_a_page_is_a_bad_request()
    {
        using var giver = await server.SignInSpareAsync();
        var to = await server.IdAsync(server.Spare());
        for (var given = 0; given < 3; given++)
        {
            await giver.GiveAsync(to);
        }

        var first = await giver.MineAsync(first: 2);
        var next = await giver.MineAsync(first: 2, first.GetProperty("pageInfo").GetProperty("endCursor").GetString());

        Assert.True(first.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.False(next.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.Equal((await giver.MineAsync()).Ids(), first.Ids().Concat(next.Ids()));
        Assert.Equal(["BAD_ARGUMENT"], (await giver.SendAsync("{ myThanks(first: 1, after: \"bm8\") { pageInfo { endCursor } } }")).Codes);
        Assert.Equal(["BAD_ARGUMENT"], (await giver.SendAsync("{ myThanks(first: 101) { pageInfo { endCursor } } }")).Codes);
    }

    [Theory]
    [InlineData("{ thankedPractices { number } }")]
    [InlineData("{ thanksAllowance { left } }")]
    [InlineData("{ myThanks(first: 1) { edges { cursor } } }")]
    [InlineData("mutation { hideThanks(id: \"x\", hidden: true) { refusal { code } } }")]
    public async Task Whoever_is_not_signed_in_gets_nothing(string document)
    {
        using var nobody = server.Nobody();

        Assert.True((await nobody.SendAsync(document)).IsRefused);
    }

    private static async Task<string> EntriesAsync(Session session) => string.Join(
        ", ",
        (await session.DataAsync("{ me { entries(first: 10) { edges { node { id status } } } } }")).GetProperty("me").GetProperty("entries").GetProperty("edges").EnumerateArray()
            .Select(edge => $"{edge.GetProperty("node").GetProperty("id")} {edge.GetProperty("node").GetProperty("status")}"));
}
