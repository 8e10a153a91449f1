using System.Globalization;
using Microsoft.Playwright;
using Readiness.EndToEnd.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Readiness.EndToEnd.Journeys;

/// <summary>From what somebody did to points, and to the board of whoever watches.</summary>
public sealed class LoggingAnActivity(DemoWorld world)
{
    private const float Live = 2_000;
    private const int MostTabs = 20;

    [Fact]
    public async Task With_the_keyboard_alone_and_a_colleague_sees_it_live()
    {
        var team = world.Team();
        await using var colleague = await world.VisitAsAsync(team[1]);
        await using var visitor = await world.VisitAsAsync(team[0]);
        await visitor.JoinBoardsAsync();
        var (title, points) = await visitor.FreshActivityAsync();
        var before = await PointsAsync(visitor);
        await colleague.Page.GotoAsync("/leaderboards");
        await Expect(colleague.Page.GetByText("Live", new() { Exact = true })).ToBeVisibleAsync();
        var page = visitor.Page;
        await page.GotoAsync("/");
        await Expect(page.GetByLabel("Find an activity")).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("l");
        await Expect(page.GetByLabel("Find an activity")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(title);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#log-counterparts")).ToBeFocusedAsync();
        await TabToAsync(page, "button[type=submit]");
        await page.Keyboard.PressAsync("Enter");

        var standing = page.GetByRole(AriaRole.Region, new() { Name = "Where you stand" });
        await Expect(standing.Locator(".points").First).ToContainTextAsync((before + points).ToString("N0", CultureInfo.GetCultureInfo("en-GB")));
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = $"Logged: {title}, {points} points." })).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Article).First).ToContainTextAsync(title);
        var week = await WeekPointsAsync(visitor);
        await Expect(Row(colleague.Page, team[0].Name)).ToContainTextAsync(week, new() { Timeout = Live });
    }

    [Fact]
    public async Task With_somebody_found_by_name_who_can_confirm_it()
    {
        var team = world.Team();
        await using var visitor = await world.VisitAsAsync(team[0]);
        var page = visitor.Page;
        await visitor.ChooseActivityAsync("Assist someone");

        await page.Locator("#log-counterparts").FillAsync(team[1].Name);
        await page.GetByRole(AriaRole.Option, new() { Name = team[1].Name }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "People chosen" })).ToContainTextAsync(team[1].Name);
        await page.GetByLabel("Note").FillAsync("Went through the plan together");
        await page.GetByRole(AriaRole.Button, new() { Name = "Log it" }).ClickAsync();

        var entry = page.GetByRole(AriaRole.Article).First;
        await Expect(entry).ToContainTextAsync(team[1].Name);
        await Expect(entry).ToContainTextAsync("Went through the plan together");
    }

    [Fact]
    public async Task What_is_refused_is_said_beside_the_field_and_what_was_typed_stays()
    {
        await using var visitor = await world.VisitAsAsync(world.Person());
        var page = visitor.Page;
        var before = await visitor.EntryCountAsync();
        await visitor.ChooseActivityAsync("Publish an insight");
        await page.GetByLabel("Note").FillAsync("About queues");

        await page.GetByRole(AriaRole.Button, new() { Name = "Log it" }).ClickAsync();
        await Expect(page.Locator("#log-evidence-error")).ToHaveTextAsync("Add the link to what you did.");

        // Only the server knows that a link may hold no password.
        await page.GetByLabel("Link to evidence").FillAsync("https://me:secret@example.org/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Log it" }).ClickAsync();

        await Expect(page.Locator("#log-evidence-error")).ToContainTextAsync("https://");
        await Expect(page.Locator("#log-evidence-error")).Not.ToHaveTextAsync("Add the link to what you did.");
        await Expect(page.GetByLabel("Link to evidence")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(page.GetByLabel("Link to evidence")).ToHaveValueAsync("https://me:secret@example.org/");
        await Expect(page.GetByLabel("Note")).ToHaveValueAsync("About queues");
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Not logged yet. What you typed is all still here." })).ToBeFocusedAsync();
        Assert.Equal(before, await visitor.EntryCountAsync());

        await page.GetByLabel("Link to evidence").FillAsync("https://example.org/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Log it" }).ClickAsync();

        await Expect(page.GetByText("Logged: Publish an insight")).ToBeVisibleAsync();
        Assert.Equal(before + 1, await visitor.EntryCountAsync());
    }

    private static ILocator Row(IPage page, string name) =>
        page.GetByRole(AriaRole.Region, new() { Name = "At the top" }).GetByRole(AriaRole.Row).Filter(new() { HasText = name });

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var tab = 0; tab < MostTabs; tab++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"{selector} is not reached with the Tab key.");
    }

    private static async Task<int> PointsAsync(Visitor visitor) =>
        (await visitor.AskAsync("{ me { standing { points } } }")).GetProperty("me").GetProperty("standing").GetProperty("points").GetInt32();

    private static async Task<string> WeekPointsAsync(Visitor visitor) =>
        (await visitor.AskAsync("{ leaderboard(scope: ORGANISATION) { me { points } } }")).GetProperty("leaderboard").GetProperty("me").GetProperty("points").ToString();
}
