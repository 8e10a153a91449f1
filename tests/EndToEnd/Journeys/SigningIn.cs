using Microsoft.Playwright;
using Readiness.EndToEnd.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Readiness.EndToEnd.Journeys;

/// <summary>The page to sign in as anybody of the demo organisation.</summary>
public sealed class SigningIn(DemoWorld world)
{
    [Fact]
    public async Task A_newcomer_looks_somebody_up_signs_in_as_them_and_out_again()
    {
        await using var visitor = await world.VisitAsync();
        var person = world.Person();
        var page = visitor.Page;
        await page.GotoAsync("/");

        await page.GetByLabel("Find a person").FillAsync(person.Name);
        await page.GetByRole(AriaRole.Button, new() { Name = person.Name }).First.ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("What did you do this week?");
        await Expect(page.GetByRole(AriaRole.Banner)).ToContainTextAsync(person.Name);

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Sign in");
    }

    [Fact]
    public async Task Every_page_opens_without_a_complaint_of_the_browser()
    {
        await using var visitor = await world.VisitAsAsync(world.Person());
        foreach (var (path, heading) in new[] { ("/", "What did you do this week?"), ("/log", "What have you done?"), ("/readiness", "Where do you stand, and why?"), ("/inbox", "What waits for me?"), ("/relationships", "Who would love to hear from me?"), ("/mentors", "Who could help you grow, and whom could you help?"), ("/thanks", "Whom do you want to thank?"), ("/badges", "What have you earned?"), ("/leaderboards", "How is everyone doing?"), ("/settings", "How do you sign in?"), ("/nowhere", "There is no page here") })
        {
            await visitor.Page.GotoAsync(path);
            await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(heading);
        }

        await visitor.Page.GotoAsync("/leaderboards");
        await Expect(visitor.Page.GetByText("Live", new() { Exact = true })).ToBeVisibleAsync();
        Assert.Empty(visitor.Complaints);
    }
}
