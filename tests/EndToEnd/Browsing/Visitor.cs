using System.Text.Json;
using Microsoft.Playwright;

namespace Readiness.EndToEnd.Browsing;

/// <summary>One person at one browser window.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly List<string> _complaints = [];

    public Visitor(IBrowserContext context, IPage page)
    {
        Context = context;
        Page = page;
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _complaints.Add(message.Text);
            }
        };
    }

    /// <summary>The browser profile.</summary>
    public IBrowserContext Context { get; }

    /// <summary>The window.</summary>
    public IPage Page { get; }

    /// <summary>What the browser complained of: exceptions, refused scripts, failed requests.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Who is signed in.</summary>
    public DemoPerson? Person { get; private set; }

    /// <summary>Signs in without the page for it.</summary>
    public async Task SignInAsync(DemoPerson person)
    {
        Person = person;
        var answer = await Context.APIRequest.PostAsync("/demo/sign-in", new APIRequestContextOptions { DataObject = new { personId = person.Id } });
        Assert.True(answer.Ok, answer.StatusText);
    }

    /// <summary>Asks the server past the page.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        var answer = await Context.APIRequest.PostAsync("/graphql", new APIRequestContextOptions { DataObject = new { query, variables } });
        var body = (await answer.JsonAsync())!.Value;
        Assert.False(body.TryGetProperty("errors", out var errors), errors.ToString());
        return body.GetProperty("data");
    }

    /// <summary>Shows the person on boards by name.</summary>
    public Task JoinBoardsAsync() => AskAsync("mutation { setBoardPresence(presence: NAMED) { presence } }");

    /// <summary>How many entries the person has.</summary>
    public async Task<int> EntryCountAsync() =>
        (await AskAsync("{ me { entries(first: 1) { totalCount } } }")).GetProperty("me").GetProperty("entries").GetProperty("totalCount").GetInt32();

    /// <summary>The title and worth of an activity without people or links that the person has not logged lately.</summary>
    public async Task<(string Title, int Points)> FreshActivityAsync()
    {
        var data = await AskAsync("{ activityKinds { key title basePoints needsPerson needsEvidence } me { entries(first: 30) { edges { node { kind { key } } } } } }");
        var lately = data.GetProperty("me").GetProperty("entries").GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("kind").GetProperty("key").GetString()).ToHashSet(StringComparer.Ordinal);
        var kind = data.GetProperty("activityKinds").EnumerateArray().First(kind =>
            !kind.GetProperty("needsPerson").GetBoolean() && !kind.GetProperty("needsEvidence").GetBoolean() && !lately.Contains(kind.GetProperty("key").GetString()));
        return (kind.GetProperty("title").GetString()!, kind.GetProperty("basePoints").GetInt32());
    }

    /// <summary>Takes back everything the person has logged, so that they stand where everybody begins.</summary>
    public async Task RetractAllAsync()
    {
        var (after, more) = ((string?)null, true);
        while (more)
        {
            var data = await AskAsync("query($after: String) { me { entries(first: 50, after: $after) { edges { node { id status } } pageInfo { hasNextPage endCursor } } } }", new { after });
            var entries = data.GetProperty("me").GetProperty("entries");
            foreach (var entry in entries.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node")).Where(entry => entry.GetProperty("status").GetString() != "RETRACTED"))
            {
                await AskAsync("mutation($id: ID!) { retractEntry(entryId: $id, reason: \"Starting over\") { refusal { code } } }", new { id = entry.GetProperty("id").GetString() });
            }

            more = entries.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean();
            after = entries.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
    }

    /// <summary>Opens the form of an activity on Home.</summary>
    public async Task ChooseActivityAsync(string title)
    {
        await Page.GotoAsync("/");
        await Page.GetByLabel("Find an activity").FillAsync(title);
        await Page.GetByRole(AriaRole.Option, new() { Name = title }).First.ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Name = title, Exact = true, Level = 2 })).ToBeVisibleAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Context.DisposeAsync();
}
