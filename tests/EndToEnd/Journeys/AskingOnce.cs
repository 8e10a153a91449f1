using System.Text.Json;
using Microsoft.Playwright;
using Readiness.EndToEnd.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Readiness.EndToEnd.Journeys;

/// <summary>A page asks once for what it shows, and again only when something changed.</summary>
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
            var asked = await AskedByAsync(page, path);
            Assert.NotEmpty(asked);
            Assert.All(asked.CountBy(id => id, StringComparer.Ordinal), each => Assert.True(each.Value == 1, $"{path} asks {each.Value} times for {each.Key}."));
        }
    }

    /// <summary>What a page asked for by the time it shows it; the last request is ours, behind all of its own.</summary>
    private static async Task<List<string>> AskedByAsync(IPage page, string path)
    {
        List<string> asked = [];
        void Note(object? sender, Microsoft.Playwright.IRequest request)
        {
            if (request.Url.EndsWith("/graphql", StringComparison.Ordinal) && request.PostData is { } sent)
            {
                asked.Add(JsonDocument.Parse(sent).RootElement.GetProperty("documentId").GetString()!);
            }
        }

        page.Request += Note;
        await page.GotoAsync(path);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Expect(page.Locator(".skeleton")).ToHaveCountAsync(0);
        await page.EvaluateAsync("() => fetch('/favicon.svg').then((response) => response.text())");
        page.Request -= Note;
        return asked;
    }
}
