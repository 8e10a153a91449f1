using System.Text.Json;
using Microsoft.Playwright;
using Readiness.EndToEnd.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Readiness.EndToEnd.Journeys;

/// <summary>Badges: those held, the way to the next, and the one just earned.</summary>
public sealed class EarningBadges(DemoWorld world)
{
    private const float Live = 5_000;

    [Fact]
    public async Task Those_held_come_first_with_the_way_to_the_next_and_how_rare_they_are()
    {
        await using var visitor = await world.VisitAsAsync(world.Readers(out _)[0]);
        var badges = (await visitor.AskAsync("{ me { badges { awardedOn } } }")).GetProperty("me").GetProperty("badges").EnumerateArray().ToArray();
        var held = badges.Count(badge => badge.GetProperty("awardedOn").ValueKind != JsonValueKind.Null);
        var page = visitor.Page;
        await page.GotoAsync("/badges");

        var yours = page.GetByRole(AriaRole.Region, new() { Name = "Yours" });
        await Expect(page.GetByText($"{held} of {badges.Length} badges.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2 }).First).ToHaveTextAsync("Yours");
        await Expect(yours.GetByRole(AriaRole.Heading, new() { Name = "First step" })).ToBeVisibleAsync();
        await Expect(yours).ToContainTextAsync("of people here");
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(" to bronze");
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task A_name_on_a_board_leads_to_the_badges_of_who_shows_them_and_a_pseudonym_to_none()
    {
        await using var visitor = await world.VisitAsAsync(world.Readers(out _)[0]);
        var page = visitor.Page;
        var named = (await BoardNamesAsync(visitor))[0];
        await page.GotoAsync("/leaderboards?scope=organisation&period=all-time");
        await page.GetByRole(AriaRole.Link, new() { Name = named }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"What has {named} earned?" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Article).First).ToContainTextAsync(" since ");
        await Expect(page.GetByRole(AriaRole.Main)).Not.ToContainTextAsync("not yet");
        await page.GotoAsync("/badges?of=Nobody%20Of%20This%20Name");
        await Expect(page.GetByText("There are no badges to show")).ToBeVisibleAsync();
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Whoever_is_not_on_the_boards_by_name_shows_no_badges()
    {
        var people = world.Readers(out _);
        await using var visitor = await world.VisitAsAsync(people[0]);
        var hidden = (await ColleaguesAsync(visitor)).First(each => each.GetProperty("badges").ValueKind == JsonValueKind.Null);

        await visitor.Page.GotoAsync($"/badges/{hidden.GetProperty("id").GetString()}");

        await Expect(visitor.Page.GetByText("Their badges are for themselves")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Article)).ToHaveCountAsync(0);
    }

    /// <summary>Those at the top of the board of all who are on it by name, and show badges.</summary>
    private static async Task<string[]> BoardNamesAsync(Visitor visitor)
    {
        var board = await visitor.AskAsync("{ leaderboard(scope: ORGANISATION, period: ALL_TIME) { rows(first: 10) { edges { node { name isMe } } } } }");
        var names = board.GetProperty("leaderboard").GetProperty("rows").GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node"))
            .Where(row => !row.GetProperty("isMe").GetBoolean()).Select(row => row.GetProperty("name").GetString()!).ToArray();
        var shown = new List<string>();
        foreach (var name in names)
        {
            var found = await visitor.AskAsync("query($name: String!) { people(search: $name, first: 5) { edges { node { name badges { key } } } } }", new { name });
            if (found.GetProperty("people").GetProperty("edges").EnumerateArray().Any(edge => edge.GetProperty("node").GetProperty("name").GetString() == name))
            {
                shown.Add(name);
            }
        }

        return [.. shown];
    }

    private static async Task<JsonElement[]> ColleaguesAsync(Visitor visitor)
    {
        var found = new List<JsonElement>();
        foreach (var search in new[] { "a", "e", "i", "m", "n", "o" })
        {
            var data = await visitor.AskAsync("query($search: String!) { people(search: $search, first: 50) { edges { node { id name badges { key } } } } }", new { search });
            found.AddRange(data.GetProperty("people").GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node")));
        }

        return [.. found];
    }

    [Fact]
    public async Task Somebody_who_begins_is_shown_first_steps_and_the_first_badge_arrives_on_every_open_window_without_motion()
    {
        await using var visitor = await world.VisitAsAsync((await world.ByEntriesAsync(world.TeamWithLead(out _)))[0]);
        await visitor.RetractAllAsync();
        await using var elsewhere = await world.VisitAsAsync(visitor.Person!);
        await elsewhere.Page.GotoAsync("/readiness");
        await Expect(elsewhere.Page.GetByText("Everyone begins at 0.0")).ToBeVisibleAsync();
        await Expect(elsewhere.Page.GetByRole(AriaRole.Heading, new() { Name = "Good first steps" })).ToBeVisibleAsync();

        await visitor.ChooseActivityAsync("Share a resource");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Log it" }).ClickAsync();

        var news = elsewhere.Page.GetByText("You have a new badge: First step, bronze.");
        await Expect(news).ToBeVisibleAsync(new() { Timeout = Live });
        await Expect(visitor.Page.GetByText("You have a new badge: First step, bronze.")).ToBeVisibleAsync(new() { Timeout = Live });
        Assert.Equal(0, await elsewhere.Page.EvaluateAsync<int>("document.getAnimations().filter(animation => animation.effect.getComputedTiming().activeDuration > 1).length"));
        await elsewhere.Page.GetByRole(AriaRole.Link, new() { Name = "See your badges" }).ClickAsync();
        await Expect(elsewhere.Page.GetByRole(AriaRole.Region, new() { Name = "Yours" })).ToContainTextAsync("First step");
        await Expect(news).ToHaveCountAsync(0);
    }
}
