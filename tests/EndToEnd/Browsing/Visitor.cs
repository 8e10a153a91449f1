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

    /// <summary>Signs in without the page for it.</summary>
    public async Task SignInAsync(DemoPerson person)
    {
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
