using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Readiness.EndToEnd.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Readiness.EndToEnd.Journeys;

/// <summary>No violation that axe knows, on any page, in light and dark, on wide screens and on phones.</summary>
public sealed class Accessibility(DemoWorld world)
{
    private const int Wide = 1280;
    private const int Phone = 390;

    [Theory]
    [InlineData(ColorScheme.Light, Wide)]
    [InlineData(ColorScheme.Dark, Wide)]
    [InlineData(ColorScheme.Light, Phone)]
    [InlineData(ColorScheme.Dark, Phone)]
    public async Task Every_page_and_state_is_free_of_violations_and_does_not_scroll_sideways(ColorScheme colours, int width)
    {
        await using var visitor = await world.VisitAsync(colours, width);
        var page = visitor.Page;
        await page.GotoAsync("/");
        await Expect(page.GetByLabel("Find a person")).ToBeVisibleAsync();
        await CheckAsync(page, "sign in");

        await visitor.SignInAsync(world.Readers(out _)[0]);
        await page.GotoAsync("/");
        await Expect(page.GetByLabel("Find an activity")).ToBeVisibleAsync();
        await CheckAsync(page, "home");
        await page.GetByLabel("Find an activity").FillAsync("zzzz");
        await CheckAsync(page, "no activity found");
        await visitor.ChooseActivityAsync("Introduce two people");
        await page.GetByRole(AriaRole.Button, new() { Name = "Log it" }).ClickAsync();
        await Expect(page.Locator("#log-counterparts-error")).ToBeVisibleAsync();
        await CheckAsync(page, "a form with a problem");
        await page.Locator("#log-counterparts").FillAsync("a");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        await CheckAsync(page, "choosing a person");

        await page.GotoAsync("/log");
        await Expect(page.GetByRole(AriaRole.Article).First).ToBeVisibleAsync();
        await CheckAsync(page, "log");
        await page.GetByRole(AriaRole.Button, new() { Name = "Retract" }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await CheckAsync(page, "retract");

        await page.GotoAsync("/leaderboards?scope=organisation&period=all-time");
        await Expect(page.GetByRole(AriaRole.Table).First).ToBeVisibleAsync();
        await CheckAsync(page, "leaderboards");
        await page.GetByLabel("By a pseudonym").CheckAsync();
        await page.GetByLabel("Pseudonym", new() { Exact = true }).FillAsync("");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await CheckAsync(page, "a pseudonym with a problem");

        await page.GotoAsync("/nowhere");
        await Expect(page.GetByText("There is no page here")).ToBeVisibleAsync();
        await CheckAsync(page, "no such page");
    }

    [Theory]
    [InlineData(ColorScheme.Light, Wide)]
    [InlineData(ColorScheme.Dark, Phone)]
    public async Task Settings_and_links_are_free_of_violations_too(ColorScheme colours, int width)
    {
        await using var visitor = await world.VisitAsAsync(world.Readers(out _)[0], colours, width);
        var page = visitor.Page;
        await page.GotoAsync("/settings");
        await Expect(page.GetByText("This browser")).ToBeVisibleAsync();
        await CheckAsync(page, "settings");
        await page.GotoAsync("/welcome#made-up");
        await Expect(page.GetByText("This link does not open anything")).ToBeVisibleAsync();
        await CheckAsync(page, "a link that is not good");
    }

    [Theory]
    [InlineData(ColorScheme.Light, Wide)]
    [InlineData(ColorScheme.Dark, Wide)]
    [InlineData(ColorScheme.Light, Phone)]
    [InlineData(ColorScheme.Dark, Phone)]
    public async Task Readiness_and_badges_are_free_of_violations_too(ColorScheme colours, int width)
    {
        var reader = world.Readers(out var lead)[0];
        await using var visitor = await world.VisitAsAsync(reader, colours, width);
        var page = visitor.Page;
        await page.GotoAsync("/badges");
        await Expect(page.GetByRole(AriaRole.Article).First).ToBeVisibleAsync();
        await CheckAsync(page, "badges");
        await page.GotoAsync("/readiness");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "The two numbers" })).ToBeVisibleAsync();
        await CheckAsync(page, "readiness");
        await page.Locator("details summary").First.ClickAsync();
        await Expect(page.Locator(".evidence > ol, .evidence > p").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("t");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "How it has moved, as a table" })).ToBeVisibleAsync();
        await CheckAsync(page, "an opened criterion, and charts as tables");
        await page.GetByRole(AriaRole.Region, new() { Name = "What if" }).GetByRole(AriaRole.Slider).First.PressAsync("ArrowRight");
        await Expect(page.Locator(".move").First).ToBeVisibleAsync();
        await CheckAsync(page, "something imagined");
        await page.GotoAsync($"/readiness/{lead.Id}");
        await Expect(page.GetByText("There is nothing here to see")).ToBeVisibleAsync();
        await CheckAsync(page, "readiness of somebody else");
    }

    private static async Task CheckAsync(IPage page, string state)
    {
        var result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, $"{state}: " + string.Join("; ", result.Violations.Select(violation =>
            $"{violation.Id} ({violation.Help}) at {string.Join(", ", violation.Nodes.Select(node => node.Html))}")));
        var (wide, visible) = (await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), await page.EvaluateAsync<int>("document.documentElement.clientWidth"));
        Assert.True(wide <= visible, $"{state}: {wide} pixels wide in a window of {visible}, so that it scrolls sideways");
    }
}
