using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Inboxes;

/// <summary>Two people whom no other test works with: one asks the other.</summary>
internal sealed record AskedPair(Session Owner, string OwnerId, Session Colleague, string ColleagueId, DateOnly Today) : IDisposable
{
    /// <summary>Signs both in.</summary>
    public static async Task<AskedPair> SignInAsync(DevelopmentServer server)
    {
        var (owner, colleague) = (server.Spare(), server.Spare());
        return new AskedPair(
            await server.SignInAsync(owner), await server.IdAsync(owner), await server.SignInAsync(colleague), await server.IdAsync(colleague), server.Today);
    }

    /// <summary>Logs an entry that names the colleague; hands back its id.</summary>
    public async Task<string> AskAsync(string kind) =>
        (await Owner.LogAsync(kind, Today, new[] { new { personId = ColleagueId } })).GetProperty("id").GetString()!;

    /// <summary>The state of an entry's confirmation, as its owner reads it.</summary>
    public async Task<JsonElement> ConfirmationAsync(string entryId) =>
        (await Owner.DataAsync("{ me { entries(first: 100) { edges { node { id confirmation { state waitingFor { name person { id } } lapsesOn by { person { id } } reason } } } } } }"))
            .GetProperty("me").GetProperty("entries").GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node"))
            .Single(entry => entry.GetProperty("id").GetString() == entryId).GetProperty("confirmation");

    public void Dispose()
    {
        Owner.Dispose();
        Colleague.Dispose();
    }
}
