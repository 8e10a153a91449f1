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
        var held = badges.Count(badge => badge.GetProperty("awardedOn").ValueKind != System.Text.Json.JsonValueKind.Null);
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
