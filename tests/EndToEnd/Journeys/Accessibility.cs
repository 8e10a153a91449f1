using Microsoft.Playwright;
using Readiness.EndToEnd.Browsing;
using static Microsoft.Playwright.Assertions;
using static Readiness.EndToEnd.Browsing.Inspection;

namespace Readiness.EndToEnd.Journeys;

/// <summary>No violation that axe knows, on any page, in light and dark, on wide screens and on phones.</summary>
public sealed class Accessibility(DemoWorld world)
{
    private const int Phone = 390;

    [Theory]
    [MemberData(nameof(Screens.Rows), MemberType = typeof(Screens))]
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
    [MemberData(nameof(Screens.Rows), MemberType = typeof(Screens))]
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
    [MemberData(nameof(Screens.Rows), MemberType = typeof(Screens))]
    public async Task Readiness_and_badges_are_free_of_violations_too(ColorScheme colours, int width)
    {
        var reader = world.Readers(out var lead)[0];
        await using var visitor = await world.VisitAsAsync(reader, colours, width);
        var page = visitor.Page;
        await page.GotoAsync("/badges");
        await Expect(page.GetByRole(AriaRole.Article).First).ToBeVisibleAsync();
        await CheckAsync(page, "badges");
        await page.GotoAsync($"/badges/{world.Readers(out _)[1].Id}");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "earned?" })).ToBeVisibleAsync();
        await CheckAsync(page, "badges of a colleague");
        await page.GotoAsync("/badges?of=Nobody%20Of%20This%20Name");
        await Expect(page.GetByText("There are no badges to show")).ToBeVisibleAsync();
        await CheckAsync(page, "badges of nobody");
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

    [Theory]
    [MemberData(nameof(Screens.Rows), MemberType = typeof(Screens))]
    public async Task Inbox_relationships_and_thanks_are_free_of_violations_too(ColorScheme colours, int width)
    {
        await using var visitor = await world.VisitAsAsync(world.Readers(out _)[0], colours, width);
        var page = visitor.Page;
        await page.GotoAsync("/inbox");
        await page.GetByRole(AriaRole.Button, new() { Name = "What shows here" }).ClickAsync();
        await CheckAsync(page, "what shows in the inbox");
        await page.GotoAsync("/relationships");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Add a contact" })).ToBeVisibleAsync();
        await CheckAsync(page, "relationships");
        await page.GotoAsync("/relationships/new");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.Locator("#contact-name-error")).ToBeVisibleAsync();
        await CheckAsync(page, "a contact with a problem");
        await page.GotoAsync("/relationships/import");
        await CheckAsync(page, "import");
        await page.GotoAsync("/thanks");
        await page.GetByRole(AriaRole.Button, new() { Name = "Thank them" }).ClickAsync();
        await Expect(page.Locator("#thanks-text-error")).ToBeVisibleAsync();
        await CheckAsync(page, "thanks with a problem");
        if (width == Phone)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "More" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Leaderboards" })).ToBeVisibleAsync();
            await CheckAsync(page, "more pages");
        }
    }

    [Fact]
    public async Task Requests_contacts_and_thanks_that_are_there_are_free_of_violations_too()
    {
        var team = world.Team();
        await using var owner = await world.VisitAsAsync(team[0]);
        await owner.LogWithAsync(team[1], "Looked at the sails together");
        await using var colleague = await world.VisitAsAsync(team[1]);
        var input = new { id = Guid.NewGuid().ToString(), name = "Wilma Overmars", tags = new[] { "harbour" }, notes = "Plays chess" };
        await colleague.AskAsync("mutation($input: ContactInput!) { saveContact(input: $input) { refusal { message } } }", new { input });
        var thanks = new { id = Guid.NewGuid().ToString(), to = team[1].Id, practice = 9, text = "For the sails" };
        await owner.AskAsync("mutation($input: ThanksInput!) { giveThanks(input: $input) { refusal { message } } }", new { input = thanks });
        foreach (var (colours, width) in Screens.All)
        {
            await using var visitor = await world.VisitAsAsync(team[1], colours, width);
            var page = visitor.Page;
            await page.GotoAsync("/inbox");
            var request = page.GetByRole(AriaRole.Article).Filter(new() { HasText = "Looked at the sails together" });
            await Expect(request).ToBeVisibleAsync();
            await CheckAsync(page, "an inbox with a request");
            await request.GetByRole(AriaRole.Button, new() { Name = "Decline" }).ClickAsync();
            await CheckAsync(page, "declining");
            await page.GotoAsync($"/relationships/{input.id}");
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Wilma Overmars" })).ToBeVisibleAsync();
            await CheckAsync(page, "a contact");
            await page.GetByRole(AriaRole.Button, new() { Name = "We were in touch" }).ClickAsync();
            await CheckAsync(page, "in touch with a contact");
            await page.GotoAsync("/relationships");
            await Expect(page.GetByRole(AriaRole.Article).First).ToBeVisibleAsync();
            await CheckAsync(page, "contacts");
            await page.GotoAsync("/thanks");
            await Expect(page.GetByRole(AriaRole.Article).First).ToBeVisibleAsync();
            await CheckAsync(page, "thanks");
        }
    }
}
