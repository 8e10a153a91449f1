using Microsoft.Playwright;
using Readiness.EndToEnd.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Readiness.EndToEnd.Journeys;

/// <summary>An activity that is being sent when the connection breaks.</summary>
public sealed class LosingTheConnection(DemoWorld world)
{
    private const string Note = "Written on a train";

    [Fact]
    public async Task What_was_typed_stays_and_is_sent_once_when_the_connection_is_back()
    {
        await using var visitor = await world.VisitAsAsync(world.Person());
        var page = visitor.Page;
        var before = await visitor.EntryCountAsync();
        await visitor.ChooseActivityAsync("Share a resource");
        await page.GetByLabel("Note").FillAsync(Note);

        await visitor.Context.SetOfflineAsync(true);
        await Expect(page.GetByText("You are offline.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Log it" }).ClickAsync();
        await Expect(page.GetByText("It is not certain whether this arrived")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Note")).ToHaveValueAsync(Note);

        await visitor.Context.SetOfflineAsync(false);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send again" }).ClickAsync();

        await Expect(page.GetByText("Logged: Share a resource")).ToBeVisibleAsync();
        Assert.Equal(before + 1, await visitor.EntryCountAsync());
    }

    [Fact]
    public async Task When_only_the_answer_was_lost_it_still_counts_once_even_after_a_reload()
    {
        await using var visitor = await world.VisitAsAsync(world.Person());
        var page = visitor.Page;
        var before = await visitor.EntryCountAsync();
        await visitor.ChooseActivityAsync("Share a resource");
        await page.GetByLabel("Note").FillAsync(Note);

        await page.RouteAsync("**/graphql", async route =>
        {
            await route.FetchAsync();
            await route.AbortAsync();
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Log it" }).ClickAsync();
        await Expect(page.GetByText("It is not certain whether this arrived")).ToBeVisibleAsync();
        await page.UnrouteAsync("**/graphql");
        Assert.Equal(before + 1, await visitor.EntryCountAsync());

        await page.ReloadAsync();
        await Expect(page.GetByLabel("Note")).ToHaveValueAsync(Note);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send again" }).ClickAsync();

        await Expect(page.GetByText("Logged: Share a resource")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Find an activity")).ToBeVisibleAsync();
        Assert.Equal(before + 1, await visitor.EntryCountAsync());
    }
}
