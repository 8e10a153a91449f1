using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Activities;

/// <summary>Confirming, declining and retracting.</summary>
public sealed class Answers(DevelopmentServer server)
{
    private const string Payload = "{ entry { id points status scoring } standing { points } refusal { code message field } }";
    private const string Confirm = $"mutation ($personId: ID!, $entryId: ID!) {{ done: confirmEntry(personId: $personId, entryId: $entryId) {Payload} }}";
    private const string Decline = $"mutation ($personId: ID!, $entryId: ID!, $reason: String!) {{ done: declineEntry(personId: $personId, entryId: $entryId, reason: $reason) {Payload} }}";
    private const string Retract = $"mutation ($entryId: ID!, $reason: String) {{ done: retractEntry(entryId: $entryId, reason: $reason) {Payload} }}";

    [Fact]
    public async Task A_colleague_who_is_named_confirms_and_the_entry_scores_in_full()
    {
        var (owner, ownerId, colleague, entryId) = await AskAsync();
        using var both = new Pair(owner, colleague);

        var first = await DoneAsync(colleague, Confirm, new { personId = ownerId, entryId });
        var again = await DoneAsync(colleague, Confirm, new { personId = ownerId, entryId });

        Assert.Equal(("CONFIRMED", 10), Read(first));
        Assert.Equal(first.ToString(), again.ToString());
        Assert.Equal(JsonValueKind.Null, first.GetProperty("standing").ValueKind);
        Assert.Equal(10, await PointsAsync(owner));
    }

    [Fact]
    public async Task A_colleague_who_is_named_declines_and_the_entry_scores_nothing()
    {
        var (owner, ownerId, colleague, entryId) = await AskAsync();
        using var both = new Pair(owner, colleague);

        var done = await DoneAsync(colleague, Decline, new { personId = ownerId, entryId, reason = "It was somebody else" });

        Assert.Equal(("DECLINED", 0), Read(done));
        Assert.Equal(0, await PointsAsync(owner));
        Assert.Equal("ENTRY_DECLINED", Code(await DoneAsync(colleague, Confirm, new { personId = ownerId, entryId })));
    }

    [Fact]
    public async Task A_confirmed_entry_is_not_declined_any_more()
    {
        var (owner, ownerId, colleague, entryId) = await AskAsync();
        using var both = new Pair(owner, colleague);
        await DoneAsync(colleague, Confirm, new { personId = ownerId, entryId });

        Assert.Equal("ENTRY_CONFIRMED", Code(await DoneAsync(colleague, Decline, new { personId = ownerId, entryId, reason = "No" })));
    }

    [Theory]
    [InlineData("", "REASON_MISSING")]
    [InlineData("   ", "REASON_MISSING")]
    [InlineData("long", "REASON_TOO_LONG")]
    [InlineData("a\0b", "TEXT_INVALID")]
    public async Task A_decline_needs_a_reason_that_can_be_kept(string reason, string code)
    {
        var (owner, ownerId, colleague, entryId) = await AskAsync();
        using var both = new Pair(owner, colleague);

        var done = await DoneAsync(colleague, Decline, new { personId = ownerId, entryId, reason = reason == "long" ? new string('x', 501) : reason });

        Assert.Equal(code, Code(done));
        Assert.Equal("reason", done.GetProperty("refusal").GetProperty("field").GetString());
        Assert.Equal(5, await PointsAsync(owner));
    }

    [Fact]
    public async Task Nobody_who_is_not_named_learns_that_the_entry_is_there()
    {
        var (owner, ownerId, colleague, entryId) = await AskAsync();
        using var both = new Pair(owner, colleague);
        using var stranger = await server.SignInAsync(Cast.Manager);
        var unknown = await DoneAsync(stranger, Confirm, new { personId = ownerId, entryId = "no-such-entry" });

        Assert.Equal("ENTRY_UNKNOWN", Code(unknown));
        Assert.Equal(unknown.ToString(), (await DoneAsync(stranger, Confirm, new { personId = ownerId, entryId })).ToString());
        Assert.Equal(unknown.ToString(), (await DoneAsync(stranger, Decline, new { personId = ownerId, entryId, reason = "No" })).ToString());
        Assert.Equal(unknown.ToString(), (await DoneAsync(stranger, Confirm, new { personId = Guid.NewGuid(), entryId })).ToString());
        Assert.Equal(unknown.ToString(), (await DoneAsync(stranger, Confirm, new { personId = "nobody", entryId })).ToString());
        Assert.Equal("ENTRY_UNKNOWN", Code(await DoneAsync(owner, Confirm, new { personId = ownerId, entryId })));
        Assert.Equal("ENTRY_UNKNOWN", Code(await DoneAsync(stranger, Retract, new { entryId })));
    }

    [Fact]
    public async Task One_s_own_entry_is_retracted_once_and_for_all()
    {
        var (owner, ownerId, colleague, entryId) = await AskAsync();
        using var both = new Pair(owner, colleague);

        Assert.Equal("REASON_TOO_LONG", Code(await DoneAsync(owner, Retract, new { entryId, reason = new string('x', 501) })));
        var first = await DoneAsync(owner, Retract, new { entryId, reason = "A mistake" });
        var again = await DoneAsync(owner, Retract, new { entryId });

        Assert.Equal(("RETRACTED", 0), Read(first));
        Assert.Equal(first.ToString(), again.ToString());
        Assert.Equal("ENTRY_RETRACTED", Code(await DoneAsync(colleague, Confirm, new { personId = ownerId, entryId })));
    }

    /// <summary>An entry of one spare person that names another.</summary>
    private async Task<(Session Owner, string OwnerId, Session Colleague, string EntryId)> AskAsync()
    {
        var (ownerName, colleagueName) = (server.Spare(), server.Spare());
        var (owner, colleague) = (await server.SignInAsync(ownerName), await server.SignInAsync(colleagueName));
        var entry = await owner.LogAsync("assist", server.Today, new[] { new { personId = await server.IdAsync(colleagueName) } });
        Assert.Equal(("SELF_REPORTED", 5), (entry.GetProperty("status").GetString(), entry.GetProperty("points").GetInt32()));
        return (owner, await server.IdAsync(ownerName), colleague, entry.GetProperty("id").GetString()!);
    }

    private static async Task<JsonElement> DoneAsync(Session session, string document, object variables) => (await session.DataAsync(document, variables)).GetProperty("done");

    private static async Task<int> PointsAsync(Session session) =>
        (await session.DataAsync("{ me { standing { points } } }")).GetProperty("me").GetProperty("standing").GetProperty("points").GetInt32();

    private static string? Code(JsonElement payload) => payload.GetProperty("refusal").GetProperty("code").GetString();

    private static (string?, int) Read(JsonElement payload) =>
        (payload.GetProperty("entry").GetProperty("status").GetString(), payload.GetProperty("entry").GetProperty("points").GetInt32());

    private sealed record Pair(Session One, Session Other) : IDisposable
    {
        public void Dispose()
        {
            One.Dispose();
            Other.Dispose();
        }
    }
}
