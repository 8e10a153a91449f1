using System.Text.Json;
using Microsoft.Playwright;
using Readiness.EndToEnd.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Readiness.EndToEnd.Journeys;

/// <summary>
/// A page asks once for what it shows, and again only when something changed. Streams begin with how things stand, which a page
/// that asked before may take for a change: so they are held back until it has asked, and then count as one.
/// </summary>
public sealed class AskingOnce(DemoWorld world)
{
    [Fact]
    public async Task Nothing_is_asked_for_twice_while_a_page_opens()
    {
        var reports = world.Readers(out var lead);
        await using var visitor = await world.VisitAsAsync(lead);
        var page = visitor.Page;
        string[] paths = [$"/people/{reports[0].Id}", $"/readiness/{reports[0].Id}", "/readiness", "/cases", "/team", "/leaderboards", "/mentors", "/thanks", "/badges", "/log", "/inbox"];
        foreach (var path in paths)
        {
            List<string> asked = [];
            await OpenAsync(page, path, asked, streams: false);
            Assert.NotEmpty(asked);
            AssertAsked(asked, path, most: 1);

            asked.Clear();
            await OpenAsync(page, path, asked, streams: true);
            AssertAsked(asked, path, most: 2);
        }
    }

    private static void AssertAsked(List<string> asked, string path, int most) =>
        Assert.All(asked.CountBy(id => id, StringComparer.Ordinal), each => Assert.True(each.Value <= most, $"{path} asks {each.Value} times for {each.Key}."));

    /// <summary>Notes what a page asked for by the time it shows it; the last request is ours, behind all of its own.</summary>
    private static async Task OpenAsync(IPage page, string path, List<string> asked, bool streams)
    {
        void Note(object? sender, Microsoft.Playwright.IRequest request)
        {
            if (request.Url.EndsWith("/graphql", StringComparison.Ordinal) && request.PostData is { } sent)
            {
                asked.Add(JsonDocument.Parse(sent).RootElement.GetProperty("documentId").GetString()!);
            }
        }

        page.Request += Note;
        await page.RouteAsync("**/graphql", route => streams || !IsStream(route.Request) ? route.ContinueAsync() : Task.CompletedTask);
        await page.GotoAsync(path);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Expect(page.Locator(".skeleton")).ToHaveCountAsync(0);
        await page.EvaluateAsync("() => fetch('/favicon.svg').then((response) => response.text())");
        page.Request -= Note;
        await page.UnrouteAllAsync();
    }

    private static bool IsStream(Microsoft.Playwright.IRequest request) => request.Headers.GetValueOrDefault("accept")?.Contains("event-stream", StringComparison.Ordinal) == true;
}
