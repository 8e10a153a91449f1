using Microsoft.Playwright;
using Readiness.EndToEnd.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Readiness.EndToEnd.Journeys;

/// <summary>Somebody is asked whether it happened, answers, and whoever asked sees it on the page that is open.</summary>
public sealed class AnsweringTheInbox(DemoWorld world)
{
    private const float Live = 5_000;

    [Fact]
    public async Task What_a_colleague_answers_shows_on_the_open_log_of_who_asked_and_in_the_count_of_who_answered()
    {
        var team = world.Team();
        await using var owner = await world.VisitAsAsync(team[0]);
        await using var colleague = await world.VisitAsAsync(team[1]);
        var waiting = await colleague.WaitingAsync();
        await colleague.Page.GotoAsync("/badges");
        await colleague.SeesWaitingAsync(waiting, Live);

        await owner.LogWithAsync(team[1], "Went through the plan of the harbour together");

        await colleague.SeesWaitingAsync(waiting + 1, Live);
        await Expect(colleague.Page).ToHaveTitleAsync($"({waiting + 1}) Badges · Readiness");
        await owner.Page.GotoAsync("/log");
        var entry = owner.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = "plan of the harbour" });
        await Expect(entry).ToContainTextAsync($"Waiting for {team[1].Name} until");
        await OpenInboxAsync(colleague);
        var request = Request(colleague, "plan of the harbour");
        await request.GetByRole(AriaRole.Button, new() { Name = "Confirm" }).DblClickAsync();
        await Expect(request).ToContainTextAsync("Confirmed.");
        await Expect(request.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);

        await Expect(entry).ToContainTextAsync($"{team[1].Name} confirmed", new() { Timeout = Live });
        await colleague.SeesWaitingAsync(waiting, Live);
        Assert.Empty(colleague.Complaints);
        Assert.Empty(owner.Complaints);
    }

    [Fact]
    public async Task Several_are_confirmed_in_one_go_and_a_no_keeps_its_reason_until_it_is_sent()
    {
        var team = world.Team();
        await using var owner = await world.VisitAsAsync(team[0]);
        await using var colleague = await world.VisitAsAsync(team[1]);
        foreach (var note in new[] { "First of the lighthouse", "Second of the lighthouse", "Third of the lighthouse" })
        {
            await owner.LogWithAsync(team[1], note);
        }

        await owner.Page.GotoAsync("/log");
        await OpenInboxAsync(colleague);
        var page = colleague.Page;
        await Request(colleague, "First of the lighthouse").GetByRole(AriaRole.Checkbox).CheckAsync();
        await Request(colleague, "Second of the lighthouse").GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm 2", Exact = true }).ClickAsync();
        await Expect(page.GetByText("2 confirmed.")).ToBeVisibleAsync();

        var third = Request(colleague, "Third of the lighthouse");
        await third.GetByRole(AriaRole.Button, new() { Name = "Decline" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Decline this entry?" });
        await Expect(dialog).ToContainTextAsync("This cannot be undone");
        await dialog.GetByLabel("Why?").FillAsync("That was last month");
        await page.Keyboard.PressAsync("Escape");
        await Expect(dialog).ToBeHiddenAsync();
        await third.GetByRole(AriaRole.Button, new() { Name = "Decline" }).ClickAsync();
        await Expect(dialog.GetByLabel("Why?")).ToHaveValueAsync("That was last month");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Decline it" }).ClickAsync();
        await Expect(third).ToContainTextAsync("Declined.");

        var log = owner.Page.GetByRole(AriaRole.Article);
        await Expect(log.Filter(new() { HasText = "Second of the lighthouse" })).ToContainTextAsync($"{team[1].Name} confirmed", new() { Timeout = Live });
        await Expect(log.Filter(new() { HasText = "Third of the lighthouse" })).ToContainTextAsync("declined: “That was last month”", new() { Timeout = Live });
    }

    [Fact]
    public async Task What_arrives_while_one_reads_waits_for_a_click_and_moves_nothing()
    {
        var team = world.Team();
        await using var owner = await world.VisitAsAsync(team[0]);
        await using var colleague = await world.VisitAsAsync(team[1]);
        await owner.LogWithAsync(team[1], "Before the tide");
        await OpenInboxAsync(colleague);
        await Expect(Request(colleague, "Before the tide")).ToBeVisibleAsync();
        var before = await colleague.Page.GetByRole(AriaRole.Article).CountAsync();

        await owner.LogWithAsync(team[1], "After the tide");

        var show = colleague.Page.GetByRole(AriaRole.Button, new() { Name = "Show 1 new one" });
        await Expect(show).ToBeVisibleAsync(new() { Timeout = Live });
        Assert.Equal(before, await colleague.Page.GetByRole(AriaRole.Article).CountAsync());
        await show.ClickAsync();
        await Expect(Request(colleague, "After the tide")).ToBeVisibleAsync();
    }

    private static async Task OpenInboxAsync(Visitor visitor)
    {
        await visitor.Page.GotoAsync("/inbox");
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "What waits for me?" })).ToBeVisibleAsync();
    }

    private static ILocator Request(Visitor visitor, string note) =>
        visitor.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = note });
}
