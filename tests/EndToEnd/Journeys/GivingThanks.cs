using Microsoft.Playwright;
using Readiness.EndToEnd.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Readiness.EndToEnd.Journeys;

/// <summary>Thanks: given once, seen by the team, and taken out of sight by whoever received them.</summary>
public sealed class GivingThanks(DemoWorld world)
{
    private const float Live = 5_000;
    private const string Words = "For staying until the ship was back";

    [Fact]
    public async Task Thanks_reach_the_open_inbox_of_who_is_thanked_and_the_feed_of_the_team_until_they_are_hidden()
    {
        var team = world.Team();
        await using var giver = await world.VisitAsAsync(team[0]);
        await using var receiver = await world.VisitAsAsync(team[1]);
        await using var teammate = await world.VisitAsAsync(team[2]);
        var waiting = await receiver.WaitingAsync();
        await receiver.Page.GotoAsync("/badges");
        await receiver.SeesWaitingAsync(waiting, Live);
        var page = giver.Page;
        await page.GotoAsync("/thanks");
        await page.Locator("#thanks-to").FillAsync(team[1].Name);
        await page.GetByRole(AriaRole.Option, new() { Name = team[1].Name }).First.ClickAsync();
        await page.GetByLabel("In your words").FillAsync(Words);
        await page.GetByRole(AriaRole.Button, new() { Name = "Thank them" }).ClickAsync();
        await Expect(page.Locator("#thanks-practice-error")).ToHaveTextAsync("Say what it belongs to.");
        await page.ReloadAsync();
        await Expect(page.GetByLabel("In your words")).ToHaveValueAsync(Words);
        await page.GetByLabel("What for?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Expect(page.GetByText("They get evidence of it:")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Thank them" }).DblClickAsync();

        await Expect(page.GetByText($"Your thanks reached {team[1].Name}.")).ToBeVisibleAsync();
        await Expect(page.GetByText("4 of 5 left this week")).ToBeVisibleAsync();
        var more = await receiver.WaitingAsync();
        Assert.True(more > waiting, $"{more} wait, as many as before.");
        await receiver.SeesWaitingAsync(more, Live);
        await teammate.Page.GotoAsync("/thanks");
        var feed = teammate.Page.GetByRole(AriaRole.Region, new() { Name = "In your team" });
        var shown = feed.GetByRole(AriaRole.Article).Filter(new() { HasText = Words });
        await Expect(shown).ToHaveCountAsync(1);
        await Expect(shown).ToContainTextAsync($"{team[0].Name} thanked {team[1].Name}");

        await receiver.Page.GotoAsync("/thanks");
        var received = receiver.Page.GetByRole(AriaRole.Region, new() { Name = "Given and received" }).GetByRole(AriaRole.Article).Filter(new() { HasText = Words });
        await Expect(received).ToContainTextAsync($"{team[0].Name} thanked you");
        await received.GetByRole(AriaRole.Button, new() { Name = "Hide from the feed" }).ClickAsync();
        await Expect(received).ToContainTextAsync("Not in the team’s feed");
        await teammate.Page.ReloadAsync();
        await Expect(teammate.Page.GetByRole(AriaRole.Heading, new() { Name = "Given and received" })).ToBeVisibleAsync();
        await Expect(shown).ToHaveCountAsync(0);
        Assert.Empty(giver.Complaints);
    }
}
