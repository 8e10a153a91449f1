using Microsoft.Playwright;
using Readiness.EndToEnd.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Readiness.EndToEnd.Journeys;

/// <summary>A mentor and a mentee, each at a window of their own, from the offer to the session in both logs.</summary>
public sealed class GrowingTogether(DemoWorld world)
{
    private const float Live = 5_000;

    [Fact]
    public async Task Two_people_find_each_other_agree_and_meet_and_the_points_appear_on_both_sides()
    {
        var people = await world.ByEntriesAsync(world.TeamWithLead(out _));
        await using var seeker = await NewcomerAsync(people[0]);
        await using var mentor = await NewcomerAsync(people[1]);
        await using var seekersHome = await world.VisitAsAsync(people[0]);
        await using var mentorsHome = await world.VisitAsAsync(people[1]);
        await seekersHome.Page.GotoAsync("/");
        await mentorsHome.Page.GotoAsync("/");

        await OfferAsync(mentor.Page, "Beekeeping in the city");
        await AskAsync(seeker.Page, people[1], "Beekeeping in the city");
        await AcceptAsync(mentor.Page, people[0]);
        await AgreeAsync(mentor.Page, seeker.Page, people[1]);
        await Expect(Entry(seekersHome.Page, "Agree on a mentorship", people[1])).ToContainTextAsync("Confirmed", new() { Timeout = Live });
        await Expect(Entry(mentorsHome.Page, "Accept a mentee", people[0])).ToContainTextAsync("Confirmed", new() { Timeout = Live });

        await seeker.Page.GetByRole(AriaRole.Button, new() { Name = "Plan it" }).ClickAsync();
        await Expect(mentor.Page.GetByText("Did it take place?")).ToBeVisibleAsync(new() { Timeout = Live });
        await PrepareAsync(seeker.Page, mentor.Page, "How do you begin?");
        await PrepareAsync(mentor.Page, seeker.Page, "What would you like to be good at?");
        await MeetAsync(seeker, mentor, (seekersHome.Page, mentorsHome.Page));

        await Expect(Entry(seekersHome.Page, "Meet your mentor", people[1])).ToContainTextAsync("Confirmed", new() { Timeout = Live });
        await Expect(Entry(mentorsHome.Page, "Lead a mentee session", people[0])).ToContainTextAsync("Confirmed", new() { Timeout = Live });
        await seeker.Page.GotoAsync("/log");
        await Expect(Entry(seeker.Page, "Meet your mentor", people[1])).ToHaveCountAsync(1);
        Assert.Empty(seeker.Complaints.Concat(mentor.Complaints));
    }

    [Fact]
    public async Task What_one_writes_is_kept_when_the_other_changes_the_same_notes()
    {
        var (seeker, mentor, pair) = await UnderWayAsync();
        await using var _ = seeker;
        await using var __ = mentor;
        var (mine, theirs) = (SharedNotes(seeker.Page), SharedNotes(mentor.Page));
        await mine.GetByRole(AriaRole.Textbox).FillAsync("Begin with the smallest team.");

        await theirs.GetByRole(AriaRole.Textbox).FillAsync("Bring two examples.");
        await theirs.GetByRole(AriaRole.Button, new() { Name = "Save for both" }).ClickAsync();

        await Expect(mine).ToContainTextAsync($"{mentor.Person!.Name} changed these notes while you were writing", new() { Timeout = Live });
        await Expect(mine.GetByRole(AriaRole.Textbox)).ToHaveValueAsync("Begin with the smallest team.");
        await mine.GetByRole(AriaRole.Button, new() { Name = "Put both together" }).ClickAsync();
        await mine.GetByRole(AriaRole.Button, new() { Name = "Save for both" }).ClickAsync();
        await Expect(theirs.GetByRole(AriaRole.Textbox)).ToHaveValueAsync("Bring two examples.\n\nBegin with the smallest team.", new() { Timeout = Live });

        var secret = seeker.Page.GetByRole(AriaRole.Group, new() { Name = "Private notes" });
        await secret.GetByRole(AriaRole.Textbox).FillAsync("She was nervous too.");
        await secret.GetByRole(AriaRole.Button, new() { Name = "Save for me" }).ClickAsync();
        await Expect(seeker.Page.GetByText("Saved. Only you can read it.")).ToBeVisibleAsync();
        await mentor.Page.GotoAsync(pair.Address);
        await Expect(SharedNotes(mentor.Page)).ToBeVisibleAsync();
        await Expect(mentor.Page.GetByText("She was nervous too.")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Who_declines_says_why_and_the_next_choice_is_asked_while_the_seeker_looks_on()
    {
        var people = world.TeamWithLead(out _);
        await using var seeker = await world.VisitAsAsync(people[0]);
        await using var first = await world.VisitAsAsync(people[1]);
        await using var second = await world.VisitAsAsync(people[2]);
        var pair = new Pair(seeker, first);
        await Pair.OfferAsync(second);
        await pair.RequestAsync(people[2]);
        await seeker.Page.GotoAsync(pair.Address);
        await Expect(seeker.Page.GetByRole(AriaRole.Heading, new() { Name = $"{people[1].Name} has been asked" })).ToBeVisibleAsync();

        await first.Page.GotoAsync(pair.Address);
        await first.Page.GetByRole(AriaRole.Button, new() { Name = "Decline" }).ClickAsync();
        var dialog = first.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Decline", Exact = true }).ClickAsync();
        await Expect(first.Page.Locator("#decline-reason-error")).ToBeVisibleAsync();
        await dialog.GetByLabel("Why not now?").FillAsync("I am away until spring.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Decline", Exact = true }).DblClickAsync();

        await Expect(seeker.Page.GetByRole(AriaRole.Heading, new() { Name = $"{people[2].Name} has been asked" })).ToBeVisibleAsync(new() { Timeout = Live });
        await Expect(seeker.Page.GetByText("I am away until spring.")).ToBeVisibleAsync();
        await second.Page.GotoAsync("/mentors");
        await Expect(second.Page.GetByRole(AriaRole.Link, new() { Name = $"Answer {people[0].Name}" })).ToBeVisibleAsync();
    }

    private async Task<Visitor> NewcomerAsync(DemoPerson person)
    {
        var visitor = await world.VisitAsAsync(person);
        await visitor.RetractAllAsync();
        return visitor;
    }

    private async Task<(Visitor Seeker, Visitor Mentor, Pair Pair)> UnderWayAsync()
    {
        var people = world.TeamWithLead(out _);
        var (seeker, mentor) = (await world.VisitAsAsync(people[0]), await world.VisitAsAsync(people[1]));
        var pair = new Pair(seeker, mentor);
        await pair.RequestAsync();
        await pair.AcceptAsync();
        await pair.ProposeAsync();
        await pair.AgreeAsync();
        await pair.WorkAsync();
        await seeker.Page.GotoAsync(pair.Address);
        await mentor.Page.GotoAsync(pair.Address);
        return (seeker, mentor, pair);
    }

    private static async Task OfferAsync(IPage page, string topic)
    {
        await page.GotoAsync("/mentors");
        var card = page.GetByRole(AriaRole.Region, new() { Name = "Your offer to mentor" });
        await card.GetByRole(AriaRole.Button).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await AddAsync(dialog.GetByRole(AriaRole.Combobox, new() { Name = "What can you help with?" }), topic);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save offer" }).ClickAsync();
        await Expect(card).ToContainTextAsync("Your offer is saved.");
        await Expect(card).ToContainTextAsync(topic);
    }

    private static async Task AskAsync(IPage page, DemoPerson mentor, string topic)
    {
        await page.GotoAsync("/mentors");
        await AddAsync(page.GetByRole(AriaRole.Combobox, new() { Name = "What would you like to grow in?" }), topic);
        await page.GetByRole(AriaRole.Button, new() { Name = $"Choose {mentor.Name}" }).ClickAsync();
        await page.GetByLabel("Goal 1").FillAsync("Keep a hive through a winter");
        await page.GetByLabel("A word to them").FillAsync("I would love to learn from you.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask", Exact = true }).DblClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"You and {mentor.Name}", Level = 1 })).ToBeVisibleAsync();
        await Expect(page.GetByText($"{mentor.Name} can answer until")).ToBeVisibleAsync();
    }

    /// <summary>The mentor has the page with the mentorships open: the request appears on it.</summary>
    private static async Task AcceptAsync(IPage page, DemoPerson seeker)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = $"Answer {seeker.Name}" }).ClickAsync(new() { Timeout = Live });
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"{seeker.Name} asks you to be their mentor" })).ToBeVisibleAsync();
        await Expect(page.GetByText("Keep a hive through a winter")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await Expect(page.GetByText("Accepted. Next, agree on goals")).ToBeVisibleAsync();
    }

    private static async Task AgreeAsync(IPage mentors, IPage seekers, DemoPerson mentor)
    {
        await mentors.GetByLabel("What you expect of each other").FillAsync("Come prepared, speak frankly.");
        await mentors.GetByRole(AriaRole.Button, new() { Name = "Propose it" }).ClickAsync();
        await Expect(seekers.GetByRole(AriaRole.Heading, new() { Name = $"{mentor.Name} proposes" })).ToBeVisibleAsync(new() { Timeout = Live });
        await seekers.GetByRole(AriaRole.Button, new() { Name = "Agree", Exact = true }).ClickAsync();
        await Expect(seekers.GetByText("Agreed. It is in both your logs.")).ToBeVisibleAsync();
        await Expect(mentors.GetByRole(AriaRole.Heading, new() { Name = "Plan a session" })).ToBeVisibleAsync(new() { Timeout = Live });
    }

    private static async Task PrepareAsync(IPage page, IPage other, string question)
    {
        await page.GetByLabel("Your questions").FillAsync(question);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save questions" }).ClickAsync();
        await Expect(page.GetByText("Your questions are saved.")).ToBeVisibleAsync();
        await Expect(other.GetByText(question)).ToBeVisibleAsync(new() { Timeout = Live });
    }

    private static async Task MeetAsync(Visitor seeker, Visitor mentor, (IPage Seeker, IPage Mentor) homes)
    {
        var (before, beforeMentor) = (await Points(homes.Seeker).TextContentAsync(), await Points(homes.Mentor).TextContentAsync());
        await seeker.Page.GetByRole(AriaRole.Button, new() { Name = "It took place" }).DblClickAsync();
        await Expect(mentor.Page.GetByText($"{seeker.Person!.Name}: said it took place")).ToBeVisibleAsync(new() { Timeout = Live });
        await Expect(Points(homes.Seeker)).ToHaveTextAsync(before!);

        await mentor.Page.GetByRole(AriaRole.Button, new() { Name = "It took place" }).ClickAsync();

        await Expect(mentor.Page.GetByText("You both said so. It is in both your logs.")).ToBeVisibleAsync();
        await Expect(seeker.Page.GetByText("As you both said. It is in both your logs.")).ToBeVisibleAsync(new() { Timeout = Live });
        await Expect(Points(homes.Seeker)).Not.ToHaveTextAsync(before!, new() { Timeout = Live });
        await Expect(Points(homes.Mentor)).Not.ToHaveTextAsync(beforeMentor!, new() { Timeout = Live });
    }

    // Who has chosen before has a list of the same name beside the input.
    private static async Task AddAsync(ILocator input, string topic)
    {
        await input.FillAsync(topic);
        await input.PressAsync("Enter");
    }

    private static ILocator Points(IPage home) => home.GetByRole(AriaRole.Region, new() { Name = "Where you stand" }).Locator(".points strong");

    private static ILocator Entry(IPage page, string title, DemoPerson with) =>
        page.GetByRole(AriaRole.Article).Filter(new() { HasText = title }).Filter(new() { HasText = with.Name }).Filter(new() { HasNotText = "Retracted" });

    private static ILocator SharedNotes(IPage page) => page.GetByRole(AriaRole.Group, new() { Name = "Shared notes" });
}
