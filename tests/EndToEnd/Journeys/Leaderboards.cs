using Microsoft.Playwright;
using Readiness.EndToEnd.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Readiness.EndToEnd.Journeys;

/// <summary>Boards: how one is shown, and periods that are over.</summary>
public sealed class Leaderboards(DemoWorld world)
{
    [Fact]
    public async Task Who_takes_a_pseudonym_and_then_hides_is_followed_at_once_by_everybody_s_board()
    {
        var team = world.Team();
        await using var visitor = await world.VisitAsAsync(team[0]);
        await using var colleague = await world.VisitAsAsync(team[1]);
        await visitor.JoinBoardsAsync();
        await colleague.Page.GotoAsync("/leaderboards?period=all-time");
        var board = colleague.Page.GetByRole(AriaRole.Region, new() { Name = "At the top" });
        await Expect(board).ToContainTextAsync(team[0].Name);
        var page = visitor.Page;
        await page.GotoAsync("/leaderboards?period=all-time");

        await page.GetByLabel("By a pseudonym").CheckAsync();
        await page.GetByLabel("Pseudonym", new() { Exact = true }).FillAsync("Curious Otter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await Expect(page.GetByText("Saved. It holds from now on, on every board.")).ToBeVisibleAsync();
        await Expect(board).ToContainTextAsync("Curious Otter");
        await Expect(board).Not.ToContainTextAsync(team[0].Name);

        await page.GetByLabel("Not at all").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await Expect(board).Not.ToContainTextAsync("Curious Otter");
        await Expect(page.GetByText("Only you can see this.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_pseudonym_that_is_somebody_s_name_is_refused_beside_the_field()
    {
        var team = world.Team();
        await using var visitor = await world.VisitAsAsync(team[0]);
        var page = visitor.Page;
        await page.GotoAsync("/leaderboards");

        await page.GetByLabel("By a pseudonym").CheckAsync();
        await page.GetByLabel("Pseudonym", new() { Exact = true }).FillAsync(team[1].Name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await Expect(page.Locator("#pseudonym-error")).ToHaveTextAsync("Somebody here already goes by this name. Choose another.");
        await Expect(page.GetByLabel("Pseudonym", new() { Exact = true })).ToHaveValueAsync(team[1].Name);
    }

    [Fact]
    public async Task Periods_that_are_over_stay_readable_and_have_an_address()
    {
        await using var visitor = await world.VisitAsAsync(world.Team()[0]);
        var page = visitor.Page;
        await page.GotoAsync("/leaderboards?scope=organisation&period=month");
        var title = page.GetByRole(AriaRole.Heading, new() { Level = 2 }).First;
        await Expect(title).ToContainTextAsync("this month");

        await page.GetByRole(AriaRole.Button, new() { Name = "Earlier" }).ClickAsync();

        await Expect(title).ToContainTextAsync("ended");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "At the top" }).GetByRole(AriaRole.Row)).Not.ToHaveCountAsync(0);
        Assert.Contains("at=", page.Url, StringComparison.Ordinal);
        var closed = await title.TextContentAsync();

        await page.ReloadAsync();
        await Expect(title).ToHaveTextAsync(closed!);
        await page.GetByRole(AriaRole.Button, new() { Name = "Later" }).ClickAsync();
        await Expect(title).ToContainTextAsync("this month");
        await page.GoBackAsync();
        await Expect(title).ToHaveTextAsync(closed!);
    }

    [Fact]
    public async Task Scope_and_measure_are_chosen_with_the_keyboard()
    {
        await using var visitor = await world.VisitAsAsync(world.Team()[0]);
        var page = visitor.Page;
        await page.GotoAsync("/leaderboards?period=all-time");

        await page.GetByRole(AriaRole.Radio, new() { Name = "My team" }).FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Everyone" })).ToBeCheckedAsync();
        await page.GetByLabel("Measure").SelectOptionAsync("Mentoring");

        await Expect(page.GetByRole(AriaRole.Table).First).ToBeVisibleAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("scope=organisation.*measure=mentoring", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
    }
}
