using System.Text.Json;
using Readiness.Api.Tests.Servers;
using Readiness.Api.Tests.Streams;

namespace Readiness.Api.Tests.Inboxes;

/// <summary>What waits for oneself: read, muted, put away, followed, and nobody else's.</summary>
public sealed class OwnInbox(DevelopmentServer server)
{
    private const string Items = "{ counts { total confirmations badges news } items { key kind event at person { id } entryId subject text badge { key } dismissible } muted }";
    private const string Read = $"{{ inbox {Items} }}";
    private const string Mute = $"mutation ($kinds: [InboxKind!]!) {{ done: muteInbox(kinds: $kinds) {{ inbox {Items} refusal {{ code field }} }} }}";
    private const string Dismiss = $"mutation ($keys: [ID!]!) {{ done: dismissInboxItems(keys: $keys) {{ inbox {Items} refusal {{ code field }} }} }}";
    private const string Confirm = "mutation ($personId: ID!, $entryId: ID!) { confirmEntry(personId: $personId, entryId: $entryId) { refusal { code } } }";
    private const string Decline = "mutation ($personId: ID!, $entryId: ID!) { declineEntry(personId: $personId, entryId: $entryId, reason: \"It was somebody else\") { refusal { code } } }";
    private const string Live = "subscription { standingChanged { inbox { total confirmations news } } }";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_decline_tells_the_owner_who_and_why_until_they_put_it_away()
    {
        using var pair = await AskedPair.SignInAsync(server);
        var entryId = await pair.AskAsync("assist");
        await pair.Colleague.DataAsync(Decline, new { personId = pair.OwnerId, entryId });

        var inbox = await ReadAsync(pair.Owner);
        var item = Assert.Single(inbox.GetProperty("items").EnumerateArray());

        Assert.Equal(
            ($"d:{entryId}", "NEWS", "ENTRY_DECLINED", pair.ColleagueId, entryId, "Assist someone", "It was somebody else", true),
            (Text(item, "key"), Text(item, "kind"), Text(item, "event"), Text(item.GetProperty("person"), "id"), Text(item, "entryId"), Text(item, "subject"), Text(item, "text"),
                item.GetProperty("dismissible").GetBoolean()));
        Assert.Equal((1, 1), Counts(inbox, "total", "news"));
        Assert.Equal("DECLINED", (await pair.ConfirmationAsync(entryId)).GetProperty("state").GetString());

        var away = await DoneAsync(pair.Owner, Dismiss, new { keys = new[] { $"d:{entryId}", "d:nothing" } });
        Assert.Equal((0, 0), (away.GetProperty("inbox").GetProperty("items").GetArrayLength(), (await ReadAsync(pair.Owner)).GetProperty("items").GetArrayLength()));
    }

    [Fact]
    public async Task Muted_kinds_are_neither_counted_nor_listed()
    {
        using var pair = await AskedPair.SignInAsync(server);
        await pair.AskAsync("assist");

        var muted = await DoneAsync(pair.Colleague, Mute, new { kinds = new[] { "CONFIRMATION", "NEWS" } });
        Assert.Equal(["CONFIRMATION", "NEWS"], muted.GetProperty("inbox").GetProperty("muted").EnumerateArray().Select(kind => kind.GetString()));
        Assert.Equal((0, 0), Counts(muted.GetProperty("inbox"), "total", "confirmations"));
        Assert.Equal((0, 0), Counts(await ReadAsync(pair.Colleague), "total", "confirmations"));

        var heard = await DoneAsync(pair.Colleague, Mute, new { kinds = Array.Empty<string>() });
        Assert.Equal((1, 1), Counts(heard.GetProperty("inbox"), "total", "confirmations"));
    }

    [Fact]
    public async Task Badges_awarded_after_the_inbox_was_opened_are_told_of()
    {
        using var browser = await server.SignInSpareAsync();
        Assert.Equal((0, 0), Counts(await ReadAsync(browser), "total", "badges"));
        await browser.LogAsync("share-resource", server.Today);

        var item = Assert.Single((await ReadAsync(browser)).GetProperty("items").EnumerateArray());

        Assert.Equal(("BADGE", "BADGE_AWARDED", "first-step"), (Text(item, "kind"), Text(item, "event"), Text(item.GetProperty("badge"), "key")));
        await DoneAsync(browser, Dismiss, new { keys = new[] { Text(item, "key") } });
        Assert.Equal((0, 0), Counts(await ReadAsync(browser), "total", "badges"));
    }

    [Fact]
    public async Task Open_pages_of_both_follow_what_the_other_does()
    {
        using var pair = await AskedPair.SignInAsync(server);
        using var colleague = await BoardEvents.OpenAsync(pair.Colleague, Live);
        using var owner = await BoardEvents.OpenAsync(pair.Owner, Live);
        Assert.Contains("\"total\":0", await colleague.ResultAsync(Soon), StringComparison.Ordinal);
        Assert.Contains("\"news\":0", await owner.ResultAsync(Soon), StringComparison.Ordinal);

        var (one, other) = (await pair.AskAsync("assist"), await pair.AskAsync("guide"));
        await UntilAsync(colleague, "\"confirmations\":2");
        await pair.Colleague.DataAsync(Confirm, new { personId = pair.OwnerId, entryId = one });
        await UntilAsync(colleague, "\"confirmations\":1");
        await pair.Colleague.DataAsync(Decline, new { personId = pair.OwnerId, entryId = other });
        await UntilAsync(colleague, "\"confirmations\":0");
        await UntilAsync(owner, "\"news\":1");

        await DoneAsync(pair.Owner, Dismiss, new { keys = new[] { $"d:{other}" } });
        await UntilAsync(owner, "\"news\":0");
    }

    [Fact]
    public async Task Retracting_and_muting_elsewhere_show_on_an_open_page()
    {
        using var pair = await AskedPair.SignInAsync(server);
        var entryId = await pair.AskAsync("assist");
        using var page = await BoardEvents.OpenAsync(pair.Colleague, Live);
        await UntilAsync(page, "\"confirmations\":1");

        await DoneAsync(pair.Colleague, Mute, new { kinds = new[] { "CONFIRMATION" } });
        await UntilAsync(page, "\"confirmations\":0");
        await DoneAsync(pair.Colleague, Mute, new { kinds = Array.Empty<string>() });
        await UntilAsync(page, "\"confirmations\":1");
        await pair.Owner.DataAsync("mutation ($entryId: ID!) { retractEntry(entryId: $entryId) { refusal { code } } }", new { entryId });
        await UntilAsync(page, "\"confirmations\":0");
    }

    [Theory]
    [InlineData(Read)]
    [InlineData("mutation { muteInbox(kinds: []) { inbox { counts { total } } } }")]
    [InlineData("mutation { dismissInboxItems(keys: []) { inbox { counts { total } } } }")]
    [InlineData("mutation { confirmEntries(entries: []) { inbox { total } } }")]
    public async Task Nobody_has_one_without_signing_in(string document)
    {
        using var nobody = server.Nobody();

        Assert.Contains("UNAUTHENTICATED", (await nobody.SendAsync(document)).Codes);
    }

    [Theory]
    [InlineData(Cast.Top)]
    [InlineData(Cast.Manager)]
    public async Task A_manager_reads_their_own_alone_and_there_is_no_way_to_name_another_s(string name)
    {
        using var manager = await server.SignInAsync(name);
        using var report = await server.SignInAsync(Cast.Report);
        var colleague = await server.SignInSpareAsync();
        using (colleague)
        {
            await colleague.LogAsync("assist", server.Today, new[] { new { personId = await server.IdAsync(Cast.Report) } });
        }

        Assert.NotEqual(0, (await ReadAsync(report)).GetProperty("counts").GetProperty("confirmations").GetInt32());
        Assert.Equal(0, (await ReadAsync(manager)).GetProperty("counts").GetProperty("confirmations").GetInt32());
        var schema = (await manager.DataAsync("{ __schema { types { name fields { name type { name ofType { name } } args { name } } } } }")).GetProperty("__schema").GetProperty("types").EnumerateArray();
        var ways = schema.Where(type => type.GetProperty("fields").ValueKind == JsonValueKind.Array).SelectMany(type => type.GetProperty("fields").EnumerateArray()
            .Where(field => Text(field.GetProperty("type"), "name") == "Inbox" || (field.GetProperty("type").GetProperty("ofType") is { ValueKind: JsonValueKind.Object } of && Text(of, "name") == "Inbox"))
            .Select(field => (Text(type, "name"), Text(field, "name"), field.GetProperty("args").GetArrayLength())));
        Assert.Equal([("InboxPayload", "inbox", 0), ("Query", "inbox", 0)], ways.Order());
    }

    private static async Task<JsonElement> ReadAsync(Session session) => (await session.DataAsync(Read)).GetProperty("inbox");

    private static async Task<JsonElement> DoneAsync(Session session, string document, object variables) => (await session.DataAsync(document, variables)).GetProperty("done");

    private static Task<string> UntilAsync(BoardEvents events, string text) => events.UntilAsync(result => result.Contains(text, StringComparison.Ordinal), Soon);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static (int, int) Counts(JsonElement inbox, string one, string other) =>
        (inbox.GetProperty("counts").GetProperty(one).GetInt32(), inbox.GetProperty("counts").GetProperty(other).GetInt32());
}
