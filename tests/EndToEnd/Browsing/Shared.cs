using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Readiness.EndToEnd.Browsing;

/// <summary>What people of one team do with each other, past the page.</summary>
public static class Shared
{
    /// <summary>Logs something that names a colleague, who is thereby asked to confirm it.</summary>
    public static async Task LogWithAsync(this Visitor owner, DemoPerson colleague, string note, string kind = "assist")
    {
        var today = (await owner.AskAsync("{ organisation { today } }")).GetProperty("organisation").GetProperty("today").GetString();
        var input = new { id = Guid.NewGuid().ToString(), kind, day = today, counterparts = new[] { new { personId = colleague.Id } }, note };
        var answer = await owner.AskAsync("mutation($input: LogActivityInput!) { logActivity(input: $input) { refusal { code message } } }", new { input });
        var refusal = answer.GetProperty("logActivity").GetProperty("refusal");
        Assert.True(refusal.ValueKind == JsonValueKind.Null, refusal.ToString());
    }

    /// <summary>How many things wait for the person.</summary>
    public static async Task<int> WaitingAsync(this Visitor visitor) =>
        (await visitor.AskAsync("{ inbox { counts { total } } }")).GetProperty("inbox").GetProperty("counts").GetProperty("total").GetInt32();

    /// <summary>Waits until the navigation of an open page says how many things wait.</summary>
    public static Task SeesWaitingAsync(this Visitor visitor, int waiting, float patience)
    {
        var name = waiting == 0 ? "Inbox" : string.Create(CultureInfo.InvariantCulture, $"Inbox, {waiting} waiting");
        return Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true })).ToBeVisibleAsync(new() { Timeout = patience });
    }
}
