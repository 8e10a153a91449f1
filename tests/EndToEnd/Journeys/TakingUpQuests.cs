using System.Text.Json;
using Microsoft.Playwright;
using Readiness.EndToEnd.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Readiness.EndToEnd.Journeys;

/// <summary>The three ideas of a week, and what a team set out to do together.</summary>
public sealed class TakingUpQuests(DemoWorld world)
{
    private const float Live = 5_000;

    [Fact]
    public async Task Three_ideas_stay_the_same_after_a_reload_and_one_is_done_by_logging_it()
    {
        await using var visitor = await WithQuestForTodayAsync(world.TeamWithLead(out _));
        var quest = await QuestForTodayAsync(visitor) ?? throw new InvalidOperationException("The quests changed.");
        var title = quest.GetProperty("kind").GetProperty("title").GetString()!;
        var page = visitor.Page;
        await page.GotoAsync("/");
        var quests = page.GetByRole(AriaRole.Region, new() { Name = "Three ideas for this week" });
        await Expect(quests.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(3);
        var before = await quests.GetByRole(AriaRole.Heading, new() { Level = 3 }).AllTextContentsAsync();
        await page.ReloadAsync();
        await Expect(quests.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToHaveTextAsync(before);

        for (var left = quest.GetProperty("target").GetInt32() - quest.GetProperty("done").GetInt32(); left > 0; left--)
        {
            await quests.GetByRole(AriaRole.Link, new() { Name = $"{title}: log it" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = title, Exact = true, Level = 2 })).ToBeVisibleAsync();
            for (var person = 0; person < quest.GetProperty("kind").GetProperty("peopleNeeded").GetInt32(); person++)
            {
                await page.Locator("#log-counterparts").FillAsync($"Newcomer {left} {person}");
                await page.GetByRole(AriaRole.Option).Filter(new() { HasText = $"Newcomer {left} {person}" }).ClickAsync();
            }

            if (quest.GetProperty("kind").GetProperty("needsEvidence").GetBoolean())
            {
                await page.GetByLabel("Link to evidence").FillAsync("https://example.org/");
            }

            await page.GetByRole(AriaRole.Button, new() { Name = "Log it" }).ClickAsync();
            await Expect(page.GetByText($"Logged: {title}")).ToBeVisibleAsync();
        }

        await Expect(quests.GetByRole(AriaRole.Listitem).Filter(new() { HasText = title })).ToContainTextAsync("Done this week");
    }

    [Fact]
    public async Task A_challenge_appears_on_the_open_page_of_the_team_and_moves_when_somebody_on_the_board_logs()
    {
        var team = world.TeamWithLead(out var lead);
        await using var leader = await world.VisitAsAsync(lead);
        await using var member = await world.VisitAsAsync(team[0]);
        await member.JoinBoardsAsync();
        await using var watching = await world.VisitAsAsync(team[1]);
        await watching.Page.GotoAsync("/");
        var challenges = watching.Page.GetByRole(AriaRole.Region, new() { Name = "Team challenge" });
        await Expect(challenges).ToContainTextAsync("No challenge is running");

        var page = leader.Page;
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Set a challenge" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("What is it called?").FillAsync("A helping week");
        await dialog.GetByLabel("How many points together?").FillAsync("5000");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Set it" }).ClickAsync();
        await Expect(page.GetByText("A helping week is set.")).ToBeVisibleAsync();
        await Expect(challenges).ToContainTextAsync("A helping week", new() { Timeout = Live });
        var points = challenges.GetByText("of 5,000 points");
        var before = await points.TextContentAsync();

        var (title, _) = await member.FreshActivityAsync();
        await member.ChooseActivityAsync(title);
        await member.Page.GetByRole(AriaRole.Button, new() { Name = "Log it" }).ClickAsync();
        await Expect(member.Page.GetByText($"Logged: {title}")).ToBeVisibleAsync();

        await Expect(points).Not.ToHaveTextAsync(before!, new() { Timeout = Live });
    }

    /// <summary>A window of somebody who can complete one of their quests today.</summary>
    private async Task<Visitor> WithQuestForTodayAsync(DemoPerson[] people)
    {
        foreach (var person in people)
        {
            var visitor = await world.VisitAsAsync(person);
            if (await QuestForTodayAsync(visitor) is not null)
            {
                return visitor;
            }

            await visitor.DisposeAsync();
        }

        throw new InvalidOperationException("Nobody of the team has a quest that one day is enough for.");
    }

    /// <summary>A quest that is not begun and whose entries are within the cap of a day; null when there is none.</summary>
    private static async Task<JsonElement?> QuestForTodayAsync(Visitor visitor)
    {
        var answer = await visitor.AskAsync("{ me { quests { target done kind { title needsEvidence peopleNeeded maxPerDay } } } }");
        var quests = answer.GetProperty("me").GetProperty("quests").EnumerateArray()
            .Where(quest => quest.GetProperty("done").GetInt32() == 0
                && quest.GetProperty("target").GetInt32() <= quest.GetProperty("kind").GetProperty("maxPerDay").GetInt32())
            .ToArray();
        return quests.Length > 0 ? quests[0] : null;
    }
}
