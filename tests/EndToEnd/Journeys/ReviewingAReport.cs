using System.Text.Json;
using Microsoft.Playwright;
using Readiness.EndToEnd.Browsing;
using static Microsoft.Playwright.Assertions;
using static Readiness.EndToEnd.Browsing.Inspection;

namespace Readiness.EndToEnd.Journeys;

/// <summary>A manager looks at somebody's evidence, and both come to a decision on record.</summary>
public sealed class ReviewingAReport(DemoWorld world)
{
    private const string Assess =
        "mutation($id: ID!, $ratings: [CriterionRatingInput!]!) { saveCaseAssessment(id: $id, ratings: $ratings) { refusal { code } } submitCaseAssessment(id: $id) { refusal { code } } }";

    [Fact]
    public async Task A_manager_endorses_questions_and_decides_and_the_person_reads_it_all_and_who_looked()
    {
        var team = world.TeamWithLead(out var lead);
        await using var owner = await world.VisitAsAsync(team[0]);
        await owner.LogWithAsync(team[1], "Set the sails together");
        await owner.LogWithAsync(team[1], "Patched the hull", "offer-help");
        await using var manager = await world.VisitAsAsync(lead);
        var page = manager.Page;

        await page.GotoAsync("/team");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Whole line" }).CheckAsync(new() { Force = true }); // some report to a senior of the team
        await page.GetByRole(AriaRole.Link, new() { Name = team[0].Name }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"{team[0].Name}: on what evidence?" })).ToBeVisibleAsync();
        await ReviewAsync(page, "Set the sails together", "Endorse", "I was on board");
        await Expect(Entry(page, "Set the sails together").GetByText($"Endorsed by {lead.Name}")).ToBeVisibleAsync();
        await ReviewAsync(page, "Patched the hull", "Question", "Was that not in spring?");
        await Expect(Entry(page, "Patched the hull").GetByText("Was that not in spring?")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Open a case" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"Is {team[0].Name} ready?" })).ToBeVisibleAsync();
        var id = new Uri(page.Url).AbsolutePath.Split('/')[^1];
        foreach (var criterion in await page.Locator("fieldset").AllAsync())
        {
            await criterion.GetByLabel("Partly").CheckAsync();
            await criterion.GetByLabel("Why").FillAsync("On the way, as the entries show.");
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        await Expect(page.GetByText("Your assessment is submitted")).ToBeVisibleAsync();
        await AssessAsync(owner, id);
        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Side by side" })).ToBeVisibleAsync();
        await page.GetByLabel("Look again on").FillAsync(await InDaysAsync(manager, 60));
        await page.GetByLabel("Reasons").FillAsync("Two more sessions with a mentor.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Decide", Exact = true }).ClickAsync();
        await Expect(page.GetByText("Two more sessions with a mentor.")).ToBeVisibleAsync();

        await ReadAsync(owner, lead.Name, id);
        Assert.Empty(owner.Complaints.Concat(manager.Complaints));
    }

    [Fact]
    public async Task My_team_a_report_and_a_case_in_every_state_are_free_of_violations_and_do_not_scroll_sideways()
    {
        var team = world.TeamWithLead(out var lead);
        await using var manager = await world.VisitAsAsync(lead);
        await using var owner = await world.VisitAsAsync(team[0]);
        var page = manager.Page;
        await page.GotoAsync("/team");
        await Expect(page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await LookAsync(page, "my team");
        await page.GotoAsync($"/people/{team[0].Id}");
        await Expect(page.GetByRole(AriaRole.Article).First).ToBeVisibleAsync();
        await LookAsync(page, "a report");
        await page.GetByRole(AriaRole.Button, new() { Name = "Question" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
        await Expect(page.Locator("#review-comment-error")).ToBeVisibleAsync();
        await LookAsync(page, "a question with a problem");

        var opened = await manager.AskAsync("mutation($id: ID!) { openPromotionCase(personId: $id) { case { id } } }", new { id = team[0].Id });
        var id = opened.GetProperty("openPromotionCase").GetProperty("case").GetProperty("id").GetString()!;
        await page.GotoAsync($"/cases/{id}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        await page.Locator("details summary").First.ClickAsync();
        await LookAsync(page, "an assessment with a problem");
        await AssessAsync(manager, id);
        await page.ReloadAsync();
        await Expect(page.GetByText("Your assessment is submitted")).ToBeVisibleAsync();
        await LookAsync(page, "waiting for the other side");
        await AssessAsync(owner, id);
        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Decide", Exact = true }).ClickAsync();
        await Expect(page.Locator("#decision-reasons-error")).ToBeVisibleAsync();
        await LookAsync(page, "a decision with a problem");
        await owner.Page.GotoAsync("/cases");
        await Expect(owner.Page.GetByRole(AriaRole.Link, new() { Name = "Case 1" })).ToBeVisibleAsync();
        await LookAsync(owner.Page, "own cases");
    }

    [Fact]
    public async Task What_was_typed_in_one_browser_and_a_newer_draft_from_another_are_both_there_to_go_on_with()
    {
        var person = world.Person();
        await using var here = await world.VisitAsAsync(person);
        await using var elsewhere = await world.VisitAsAsync(person);
        var opened = await here.AskAsync("mutation($id: ID!) { openPromotionCase(personId: $id) { case { id } } }", new { id = person.Id });
        var path = $"/cases/{opened.GetProperty("openPromotionCase").GetProperty("case").GetProperty("id").GetString()}";
        var (first, unrated) = (here.Page.Locator("fieldset").First, here.Page.Locator("fieldset").Nth(1));
        await here.Page.GotoAsync(path);
        await first.GetByLabel("Partly").CheckAsync();
        await first.GetByLabel("Why").FillAsync("Words of the morning");
        await unrated.GetByLabel("Why").FillAsync("Words without a rating");
        await here.Page.GetByRole(AriaRole.Button, new() { Name = "Save the draft" }).ClickAsync();
        await Expect(here.Page.GetByText("The draft is saved.")).ToBeVisibleAsync();
        await Expect(unrated.GetByLabel("Why")).ToHaveValueAsync("Words without a rating");

        await elsewhere.Page.GotoAsync(path);
        await Expect(elsewhere.Page.Locator("fieldset").First.GetByLabel("Why")).ToHaveValueAsync("Words of the morning");
        await elsewhere.Page.Locator("fieldset").First.GetByLabel("Why").FillAsync("Words of the evening");
        await elsewhere.Page.GetByRole(AriaRole.Button, new() { Name = "Save the draft" }).ClickAsync();
        await Expect(elsewhere.Page.GetByText("The draft is saved.")).ToBeVisibleAsync();

        await here.Page.ReloadAsync();
        await Expect(here.Page.GetByText("A newer draft of yours is saved")).ToBeVisibleAsync();
        await Expect(unrated.GetByLabel("Why")).ToHaveValueAsync("Words without a rating");
        await here.Page.GetByRole(AriaRole.Button, new() { Name = "Take the newer draft" }).ClickAsync();
        await Expect(first.GetByLabel("Why")).ToHaveValueAsync("Words of the evening");
        await Expect(here.Page.GetByText("A newer draft of yours is saved")).ToBeHiddenAsync();
    }

    /// <summary>What the person finds of it: the question, who looked, the decision, and the packet.</summary>
    private static async Task ReadAsync(Visitor owner, string manager, string id)
    {
        await owner.Page.GotoAsync("/log");
        await Expect(Entry(owner.Page, "Patched the hull").GetByText($"{manager} has a question about it")).ToBeVisibleAsync();
        await owner.Page.GotoAsync("/cases");
        await owner.Page.GetByRole(AriaRole.Link, new() { Name = "See who looked at you" }).ClickAsync();
        await Expect(owner.Page.GetByText($"{manager} looked at your entries").First).ToBeVisibleAsync();
        await owner.Page.GoBackAsync();
        await owner.Page.GetByRole(AriaRole.Link, new() { Name = "Case 1" }).ClickAsync();
        await Expect(owner.Page.GetByText("Two more sessions with a mentor.")).ToBeVisibleAsync();
        var packet = await owner.Context.APIRequest.GetAsync($"/cases/{id}/packet.json");
        Assert.Contains("Two more sessions with a mentor.", await packet.TextAsync(), StringComparison.Ordinal);
        await owner.Page.GotoAsync($"/cases/{id}/packet.html");
        await Expect(owner.Page.GetByRole(AriaRole.Heading, new() { Name = "Decision" })).ToBeVisibleAsync();
        await CheckAsync(owner.Page, "the packet to print");
        await owner.Page.SetViewportSizeAsync(390, 844);
        await CheckAsync(owner.Page, "the packet on a phone");
    }

    private static ILocator Entry(IPage page, string note) => page.GetByRole(AriaRole.Article).Filter(new() { HasText = note }).First;

    private static async Task ReviewAsync(IPage page, string note, string act, string comment)
    {
        await Entry(page, note).GetByRole(AriaRole.Button, new() { Name = act }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.Locator("#review-comment").FillAsync(comment);
        await dialog.Locator("button.primary").ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
    }

    private static async Task AssessAsync(Visitor side, string id)
    {
        var asked = await side.AskAsync("query($id: ID!) { promotionCase(id: $id) { criteria { key } } }", new { id });
        var ratings = asked.GetProperty("promotionCase").GetProperty("criteria").EnumerateArray()
            .Select(each => new { criterion = each.GetProperty("key").GetString(), rating = "MET", words = "As the entries show." }).ToArray();
        var answer = await side.AskAsync(Assess, new { id, ratings });
        Assert.All(answer.EnumerateObject(), each => Assert.Equal(JsonValueKind.Null, each.Value.GetProperty("refusal").ValueKind));
    }

    private static async Task<string> InDaysAsync(Visitor visitor, int days)
    {
        var today = (await visitor.AskAsync("{ organisation { today } }")).GetProperty("organisation").GetProperty("today").GetString()!;
        return DateOnly.ParseExact(today, "O", System.Globalization.CultureInfo.InvariantCulture).AddDays(days).ToString("O", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task LookAsync(IPage page, string state)
    {
        foreach (var (colours, width) in Screens.All)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = colours });
            await page.SetViewportSizeAsync(width, 900);
            await CheckAsync(page, $"{state}, {colours}, {width}");
        }
    }
}
