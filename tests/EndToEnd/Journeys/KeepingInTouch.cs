using System.Text.Json;
using Microsoft.Playwright;
using Readiness.EndToEnd.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Readiness.EndToEnd.Journeys;

/// <summary>Contacts: added, written to, logged with, and nobody else's business.</summary>
public sealed class KeepingInTouch(DemoWorld world)
{
    private const float Live = 5_000;
    private const string Name = "Wilma Overmars";

    [Fact]
    public async Task Logging_an_activity_with_a_contact_resets_it_on_every_open_window_and_nobody_else_can_read_the_contact()
    {
        var team = world.Team();
        await using var visitor = await world.VisitAsAsync(team[0]);
        await using var elsewhere = await world.VisitAsAsync(team[0]);
        var page = visitor.Page;
        await page.GotoAsync("/relationships/new");
        await page.Locator("#contact-name").FillAsync(Name);
        await page.GetByRole(AriaRole.Option, new() { Name = $"“{Name}”, someone outside" }).ClickAsync();
        await page.Locator("#contact-tags").FillAsync("harbour");
        await page.Locator("#contact-tags").PressAsync("Enter");
        await page.GetByLabel("Notes").FillAsync("Plays chess");
        await page.ReloadAsync();
        await Expect(page.GetByText("What you typed before is still here.")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Notes")).ToHaveValueAsync("Plays chess");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = Name, Level = 1 })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("not yet");
        var address = new Uri(page.Url).AbsolutePath;
        await elsewhere.Page.GotoAsync(address);
        await Expect(elsewhere.Page.GetByRole(AriaRole.Heading, new() { Name = Name, Level = 1 })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Log an activity" }).ClickAsync();
        await Expect(page.GetByText($"With {Name}. What did you do?")).ToBeVisibleAsync();
        await page.GetByLabel("Find an activity").FillAsync("Assist someone");
        await page.GetByRole(AriaRole.Option, new() { Name = "Assist someone" }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "People chosen" })).ToContainTextAsync(Name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Log it" }).ClickAsync();
        await Expect(page.GetByText("Logged: Assist someone")).ToBeVisibleAsync();

        await Expect(elsewhere.Page.GetByText("You gave 1 and received 0 in the last 12 months.").First).ToBeVisibleAsync(new() { Timeout = Live });
        await page.GotoAsync("/relationships");
        await page.GetByLabel("Find a contact").FillAsync("wilma");
        var contact = page.GetByRole(AriaRole.Article).Filter(new() { HasText = Name });
        await Expect(contact).ToContainTextAsync("in touch today");
        await Expect(contact).ToContainTextAsync("harbour");
        Assert.Empty(visitor.Complaints);

        await using var other = await world.VisitAsAsync(team[1]);
        var answer = await other.AskAsync("query($id: ID!) { contact(id: $id) { name } }", new { id = address.Split('/')[^1] });
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("contact").ValueKind);
        await other.Page.GotoAsync(address);
        await Expect(other.Page.GetByRole(AriaRole.Heading, new() { Name = "There is no such contact" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_file_from_LinkedIn_shows_first_what_it_would_add()
    {
        await using var visitor = await world.VisitAsAsync(world.Person());
        var page = visitor.Page;
        await page.GotoAsync("/relationships/import");
        await page.GetByLabel("File").SetInputFilesAsync(new FilePayload { Name = "Connections.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(Connections) });
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "This is what would happen" })).ToBeFocusedAsync();
        await Expect(page.GetByText("2 new contacts")).ToBeVisibleAsync();
        await Expect(page.GetByText("Saskia Brandt, Tomas Lind")).ToBeVisibleAsync();
        Assert.Equal(0, await CountAsync(visitor));

        await page.GetByRole(AriaRole.Button, new() { Name = "Import 2 contacts" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "This is what was imported" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "See your contacts" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Article).Filter(new() { HasText = "Saskia Brandt" })).ToBeVisibleAsync();
        Assert.Equal(2, await CountAsync(visitor));
    }

    private static async Task<int> CountAsync(Visitor visitor) =>
        (await visitor.AskAsync("{ contacts(first: 1) { totalCount } }")).GetProperty("contacts").GetProperty("totalCount").GetInt32();

    private const string Connections =
        """
        Notes:
        "When exporting your connection data, you may notice that some of the email addresses are missing."

        First Name,Last Name,URL,Email Address,Company,Position,Connected On
        Saskia,Brandt,https://www.linkedin.com/in/saskia-brandt,,Harbour Works,Architect,23 Nov 2025
        Tomas,Lind,https://www.linkedin.com/in/tomas-lind,tomas@example.org,Northlight,Engineer,01 Feb 2026

        """;
}
