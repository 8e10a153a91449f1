using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Readiness.EndToEnd.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Readiness.EndToEnd.Journeys;

/// <summary>The readiness page: two numbers, what they are made of, and what would move them.</summary>
public sealed class ReadingReadiness(DemoWorld world)
{
    private const string Numbers = "{ me { readiness { confirmed claimed level unmetGates { key } criteria { title confirmed { contribution } claimed { contribution } } } } rubrics { level title } }";

    [Fact]
    public async Task Both_numbers_are_the_sums_of_what_is_listed_and_open_gates_come_first()
    {
        await using var visitor = await world.VisitAsAsync(world.Readers(out _)[0]);
        var readiness = (await visitor.AskAsync(Numbers)).GetProperty("me").GetProperty("readiness");
        var page = visitor.Page;
        await page.GotoAsync("/readiness");

        var summary = page.GetByRole(AriaRole.Region, new() { Name = "The two numbers" });
        var criteria = page.GetByRole(AriaRole.Region, new() { Name = "What it is made of" });
        foreach (var number in new[] { "confirmed", "claimed" })
        {
            var score = readiness.GetProperty(number).GetDecimal();
            var sum = readiness.GetProperty("criteria").EnumerateArray().Sum(criterion => criterion.GetProperty(number).GetProperty("contribution").GetInt32());
            Assert.InRange(sum / 1000m, score - 0.05m, score + 0.05m);
            await Expect(summary).ToContainTextAsync(score.ToString("0.0", CultureInfo.InvariantCulture));
            await Expect(criteria.Locator(".sum")).ToContainTextAsync((sum / 1000m).ToString("0.000", CultureInfo.InvariantCulture));
        }

        await Expect(summary.Locator(".gates li")).ToHaveCountAsync(readiness.GetProperty("unmetGates").GetArrayLength());
        await Expect(criteria.Locator("details")).ToHaveCountAsync(readiness.GetProperty("criteria").GetArrayLength());
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task A_criterion_opens_down_to_its_entries_a_page_at_a_time()
    {
        await using var visitor = await world.VisitAsAsync(world.Person());
        await LogOfEightWeeksAsync(visitor);
        var page = visitor.Page;
        var answer = await visitor.AskAsync("{ me { readiness { criteria { title evidence(first: 1) { totalCount } } } } }");
        var most = answer.GetProperty("me").GetProperty("readiness").GetProperty("criteria").EnumerateArray()
            .Select(each => (Title: each.GetProperty("title").GetString()!, Entries: each.GetProperty("evidence").GetProperty("totalCount").GetInt32()))
            .MaxBy(each => each.Entries);
        Assert.True(most.Entries > 5, "Nobody's criterion has more than one page of entries.");
        await page.GotoAsync("/readiness");
        var criterion = page.GetByRole(AriaRole.Region, new() { Name = "What it is made of" }).Locator("details").Filter(new() { HasText = most.Title });

        await criterion.Locator("summary").ClickAsync();
        await Expect(criterion.GetByRole(AriaRole.Article)).ToHaveCountAsync(5);
        await criterion.GetByRole(AriaRole.Button, new() { Name = "Show more" }).ClickAsync();

        await Expect(criterion.GetByRole(AriaRole.Article)).ToHaveCountAsync(Math.Min(10, most.Entries));
    }

    /// <summary>An event a week: enough for more than one page of entries, whatever was logged before.</summary>
    private static async Task LogOfEightWeeksAsync(Visitor visitor)
    {
        var today = DateOnly.Parse((await visitor.AskAsync("{ organisation { today } }")).GetProperty("organisation").GetProperty("today").GetString()!, CultureInfo.InvariantCulture);
        for (var week = 0; week < 8; week++)
        {
            var input = new { id = Guid.NewGuid().ToString(), kind = "attend-event", day = today.AddDays(-7 * week).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
            await visitor.AskAsync("mutation($input: LogActivityInput!) { logActivity(input: $input) { refusal { code } } }", new { input });
        }
    }

    [Fact]
    public async Task Another_level_is_another_address()
    {
        await using var visitor = await world.VisitAsAsync(world.Readers(out _)[0]);
        var data = await visitor.AskAsync(Numbers);
        var mine = data.GetProperty("me").GetProperty("readiness").GetProperty("level").GetString();
        var other = data.GetProperty("rubrics").EnumerateArray().First(rubric => rubric.GetProperty("level").GetString() != mine);
        var page = visitor.Page;
        await page.GotoAsync("/readiness");

        await page.GetByRole(AriaRole.Radio, new() { Name = other.GetProperty("title").GetString() }).CheckAsync();

        var level = Uri.EscapeDataString(other.GetProperty("level").GetString()!);
        await Expect(page).ToHaveURLAsync($"{new Uri(page.Url).GetLeftPart(UriPartial.Authority)}/readiness?level={level}");
        var asked = await visitor.AskAsync("query($level: String) { me { readiness(level: $level) { claimed criteria { key } } } }", new { level = other.GetProperty("level").GetString() });
        var readiness = asked.GetProperty("me").GetProperty("readiness");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "The two numbers" })).ToContainTextAsync(readiness.GetProperty("claimed").GetDecimal().ToString("0.0", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Charts_are_tables_with_one_key_and_the_forecast_is_said_in_words()
    {
        await using var visitor = await world.VisitAsAsync(world.Readers(out _)[0]);
        var page = visitor.Page;
        var forecast = (await visitor.AskAsync("{ me { readiness { forecast { summary } } } }")).GetProperty("me").GetProperty("readiness").GetProperty("forecast");
        await page.GotoAsync("/readiness");
        var trend = page.GetByRole(AriaRole.Region, new() { Name = "How it has moved" }).First;
        await Expect(trend.GetByRole(AriaRole.Button, new() { Name = "Show as a table" })).ToBeVisibleAsync();
        await Expect(page.GetByText(forecast.GetProperty("summary").GetString()!, new() { Exact = true })).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("t");
        await Expect(trend.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("t");
        await Expect(trend.GetByRole(AriaRole.Table)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_next_action_opens_the_form_for_it_and_keeps_what_was_being_written()
    {
        await using var visitor = await world.VisitAsAsync(world.Readers(out _)[0]);
        var page = visitor.Page;
        var next = (await visitor.AskAsync("{ me { readiness { nextActions { kind { title } } } } }")).GetProperty("me").GetProperty("readiness").GetProperty("nextActions")[0].GetProperty("kind").GetProperty("title").GetString()!;
        var action = page.GetByRole(AriaRole.Complementary).GetByRole(AriaRole.Listitem).First.GetByRole(AriaRole.Link);
        var chosen = page.GetByRole(AriaRole.Heading, new() { Name = next, Exact = true, Level = 2 });
        await page.GotoAsync("/readiness");
        await action.ClickAsync();
        await Expect(chosen).ToBeVisibleAsync();

        var other = next == "Share a resource" ? "Assist someone" : "Share a resource";
        await page.GetByRole(AriaRole.Button, new() { Name = "Change" }).ClickAsync();
        await visitor.ChooseActivityAsync(other);
        await page.GetByLabel("Note").FillAsync("Half a sentence");
        await page.GotoAsync("/readiness");
        await action.ClickAsync();

        await Expect(page.GetByText("You were writing something else")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Note")).ToHaveValueAsync("Half a sentence");
        await page.GetByRole(AriaRole.Button, new() { Name = $"Change it to: {next}" }).ClickAsync();
        await Expect(chosen).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Note")).ToHaveValueAsync("Half a sentence");
    }

    [Fact]
    public async Task What_is_only_imagined_moves_the_score_and_records_nothing()
    {
        await using var visitor = await world.VisitAsAsync(world.Readers(out _)[0]);
        var before = await LedgerAsync(visitor);
        var page = visitor.Page;
        await page.GotoAsync("/readiness");
        var imagined = page.GetByRole(AriaRole.Region, new() { Name = "What if" });
        await imagined.GetByRole(AriaRole.Slider).First.FocusAsync();

        for (var step = 0; step < 4; step++)
        {
            await page.Keyboard.PressAsync("ArrowRight");
        }

        await Expect(imagined.Locator(".move.up").First).ToBeVisibleAsync();
        Assert.Equal(before.ToString(), (await LedgerAsync(visitor)).ToString());
    }

    [Fact]
    public async Task A_lead_reads_the_page_of_a_report_and_a_peer_is_told_that_there_is_nothing_to_see()
    {
        var team = world.Readers(out var lead);
        var (report, peer) = (team[0], team[1]);
        await using var leader = await world.VisitAsAsync(lead);
        await leader.Page.GotoAsync($"/readiness/{report.Id}");

        await Expect(leader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync($"Where does {report.Name} stand, and why?");
        await Expect(leader.Page.GetByRole(AriaRole.Region, new() { Name = "The two numbers" })).ToBeVisibleAsync();
        await Expect(leader.Page.GetByRole(AriaRole.Link, new() { Name = "Log it" })).ToHaveCountAsync(0);

        await using var colleague = await world.VisitAsAsync(peer);
        await colleague.Page.GotoAsync($"/readiness/{report.Id}");
        await Expect(colleague.Page.GetByText("There is nothing here to see")).ToBeVisibleAsync();
        await Expect(colleague.Page.GetByRole(AriaRole.Region, new() { Name = "The two numbers" })).ToHaveCountAsync(0);
    }

    private static Task<JsonElement> LedgerAsync(Visitor visitor) => visitor.AskAsync("{ me { standing { ledgerLength ledgerHead } } }");
}
