using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Readiness.EndToEnd.Browsing;

/// <summary>What holds for every page in every state, whatever is on it.</summary>
public static class Inspection
{
    /// <summary>No violation that axe knows, and nothing that makes the page scroll sideways.</summary>
    public static async Task CheckAsync(IPage page, string state)
    {
        var result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, $"{state}: " + string.Join("; ", result.Violations.Select(violation =>
            $"{violation.Id} ({violation.Help}) at {string.Join(", ", violation.Nodes.Select(node => node.Html))}")));
        var (wide, visible) = (await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), await page.EvaluateAsync<int>("document.documentElement.clientWidth"));
        Assert.True(wide <= visible, $"{state}: {wide} pixels wide in a window of {visible}, so that it scrolls sideways");
    }
}
