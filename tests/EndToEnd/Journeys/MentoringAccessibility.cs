using Microsoft.Playwright;
using Readiness.EndToEnd.Browsing;
using static Microsoft.Playwright.Assertions;
using static Readiness.EndToEnd.Browsing.Inspection;

namespace Readiness.EndToEnd.Journeys;

/// <summary>No violation that axe knows where mentors are found and at every state of a mentorship, for both sides.</summary>
public sealed class MentoringAccessibility(DemoWorld world)
{
    private const int Height = 900;

    [Fact]
    public async Task Mentors_and_every_state_of_a_mentorship_are_free_of_violations_and_do_not_scroll_sideways()
    {
        var people = world.TeamWithLead(out _);
        await using var seeker = await world.VisitAsAsync(people[0]);
        await using var mentor = await world.VisitAsAsync(people[1]);
        var pair = new Pair(seeker, mentor);
        await pair.RequestAsync();
        await LookAsync(people[0], "finding a mentor", FindAsync);
        await LookAsync(people[1], "an offer with a problem", ChangeOfferAsync);
        await LookAsync(people[0], "asked, as the seeker", page => OpenAsync(page, pair, $"{people[1].Name} has been asked"));
        await LookAsync(people[1], "asked, as the mentor", page => OpenAsync(page, pair, $"{people[0].Name} asks you to be their mentor"));

        await pair.AcceptAsync();
        await LookAsync(people[1], "an agreement with a problem", page => ProposeNothingAsync(page, pair));
        await pair.ProposeAsync();
        await LookAsync(people[0], "an agreement to answer", page => OpenAsync(page, pair, $"{people[1].Name} proposes"));

        await pair.AgreeAsync();
        await LookAsync(people[0], "no session yet", page => OpenAsync(page, pair, "Plan a session"));
        await pair.WorkAsync();
        await LookAsync(people[0], "under way, all of it open", page => OpenEverythingAsync(page, pair));
        await LookAsync(people[1], "under way, as the mentor", page => OpenAsync(page, pair, "Next session"));

        await pair.PauseAsync();
        await LookAsync(people[0], "paused", page => OpenAsync(page, pair, "Paused"));
        await pair.FinishAsync();
        await LookAsync(people[0], "finished, to reflect on", page => OpenAsync(page, pair, "Reflections"));
        await LookAsync(people[0], "the lineage", page => OpenMentorsAsync(page, "Lineage"));
    }

    private async Task LookAsync(DemoPerson person, string state, Func<IPage, Task> open)
    {
        await using var visitor = await world.VisitAsAsync(person);
        await open(visitor.Page);
        foreach (var (colours, width) in Screens.All)
        {
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = colours });
            await visitor.Page.SetViewportSizeAsync(width, Height);
            await CheckAsync(visitor.Page, $"{state}, {colours}, {width}");
        }
    }

    private static async Task OpenAsync(IPage page, Pair pair, string heading)
    {
        await page.GotoAsync(pair.Address);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = heading })).ToBeVisibleAsync();
    }

    private static async Task OpenMentorsAsync(IPage page, string heading)
    {
        await page.GotoAsync("/mentors");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = heading })).ToBeVisibleAsync();
    }

    private static async Task FindAsync(IPage page)
    {
        await OpenMentorsAsync(page, "Find somebody");
        await page.GetByRole(AriaRole.Button, new() { Name = "Choose " }).First.ClickAsync();
        await page.GetByText("Why this match?").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask", Exact = true }).ClickAsync();
        await Expect(page.Locator("#request-goals-error")).ToBeVisibleAsync();
    }

    private static async Task ChangeOfferAsync(IPage page)
    {
        await OpenMentorsAsync(page, "Your offer to mentor");
        await page.GetByRole(AriaRole.Region, new() { Name = "Your offer to mentor" }).GetByRole(AriaRole.Button).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Days between sessions").FillAsync("3");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save offer" }).ClickAsync();
        await Expect(page.Locator("#offer-form-cadenceDays-error")).ToBeVisibleAsync();
    }

    private static async Task ProposeNothingAsync(IPage page, Pair pair)
    {
        await OpenAsync(page, pair, "Agree on how you work together");
        await page.GetByRole(AriaRole.Button, new() { Name = "Propose it" }).ClickAsync();
        await Expect(page.Locator("#agreement-expectations-error")).ToBeVisibleAsync();
    }

    private static async Task OpenEverythingAsync(IPage page, Pair pair)
    {
        await OpenAsync(page, pair, "Next session");
        await page.EvaluateAsync("document.querySelectorAll('main details').forEach((details) => { details.open = true; })");
        await Expect(page.GetByLabel("What came of it?")).ToBeVisibleAsync();
    }
}
