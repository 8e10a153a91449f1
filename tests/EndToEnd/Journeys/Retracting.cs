using Microsoft.Playwright;
using Readiness.EndToEnd.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Readiness.EndToEnd.Journeys;

/// <summary>Taking an entry back.</summary>
public sealed class Retracting(DemoWorld world)
{
    [Fact]
    public async Task An_entry_stays_in_the_log_marked_and_without_points()
    {
        await using var visitor = await world.VisitAsAsync(world.Person());
        var (title, _) = await visitor.FreshActivityAsync();
        await visitor.ChooseActivityAsync(title);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Log it" }).ClickAsync();
        await Expect(visitor.Page.GetByText($"Logged: {title}")).ToBeVisibleAsync();
        var page = visitor.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Log", Exact = true }).ClickAsync();
        var entry = page.GetByRole(AriaRole.Article).First;
        await Expect(entry).ToContainTextAsync(title);

        await entry.GetByRole(AriaRole.Button, new() { Name = "Retract" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Retract this entry?" });
        await dialog.GetByLabel("Why?").FillAsync("Logged twice");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Retract it" }).ClickAsync();

        await Expect(dialog).ToBeHiddenAsync();
        await Expect(entry).ToContainTextAsync("Retracted, so it no longer counts.");
        await Expect(entry.Locator(".points")).ToContainTextAsync("0");
        await Expect(entry.GetByRole(AriaRole.Button, new() { Name = "Retract" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Escape_keeps_the_entry()
    {
        await using var visitor = await world.VisitAsAsync(world.Person());
        var page = visitor.Page;
        var before = await visitor.AskAsync("{ me { standing { ledgerLength } } }");
        await page.GotoAsync("/log");

        await page.GetByRole(AriaRole.Button, new() { Name = "Retract" }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        Assert.Equal(before.ToString(), (await visitor.AskAsync("{ me { standing { ledgerLength } } }")).ToString());
    }
}
