using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Inboxes;

/// <summary>Confirming what colleagues logged, one by one and many at once.</summary>
public sealed class AskedToConfirm(DevelopmentServer server)
{
    private const string Requests =
        "query ($first: Int!, $after: String) { inbox { counts { total confirmations } confirmations(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { owner { id } lapsesOn entry { id note confirmation { state } } } } } } }";

    private const string Confirm =
        "mutation ($entries: [EntryReferenceInput!]!) { confirmEntries(entries: $entries) { outcomes { entry { id points confirmation { state } } standing { points } refusal { code } } inbox { total confirmations } refusal { code field } } }";

    [Fact]
    public async Task A_colleague_sees_the_entry_that_names_them_and_the_owner_sees_who_is_waited_for()
    {
        using var pair = await AskedPair.SignInAsync(server);
        var id = await pair.AskAsync("assist");

        var inbox = await InboxAsync(pair.Colleague);
        var request = Assert.Single(Nodes(inbox));
        var confirmation = await pair.ConfirmationAsync(id);

        Assert.Equal((pair.OwnerId, id), (request.GetProperty("owner").GetProperty("id").GetString(), request.GetProperty("entry").GetProperty("id").GetString()));
        Assert.Equal(Logging.Text(server.Today.AddDays(30)), request.GetProperty("lapsesOn").GetString());
        Assert.Equal("ASKED", request.GetProperty("entry").GetProperty("confirmation").GetProperty("state").GetString());
        Assert.Equal(1, inbox.GetProperty("counts").GetProperty("confirmations").GetInt32());
        Assert.Equal(("ASKED", Logging.Text(server.Today.AddDays(30))), (confirmation.GetProperty("state").GetString(), confirmation.GetProperty("lapsesOn").GetString()));
        Assert.Equal(pair.ColleagueId, Assert.Single(confirmation.GetProperty("waitingFor").EnumerateArray()).GetProperty("person").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Many_are_confirmed_at_once_each_on_its_own()
    {
        using var pair = await AskedPair.SignInAsync(server);
        var (one, other) = (await pair.AskAsync("assist"), await pair.AskAsync("guide"));
        var entries = new[]
        {
            new { personId = pair.OwnerId, entryId = other }, new { personId = pair.OwnerId, entryId = "not-there" },
            new { personId = "nobody", entryId = one }, new { personId = pair.OwnerId, entryId = one },
        };

        var first = await ConfirmAsync(pair.Colleague, entries);
        var again = await ConfirmAsync(pair.Colleague, entries);

        Assert.Equal(
            [other, "ENTRY_UNKNOWN", "ENTRY_UNKNOWN", one],
            first.GetProperty("outcomes").EnumerateArray().Select(outcome => outcome.GetProperty("entry") is { ValueKind: JsonValueKind.Object } entry
                ? entry.GetProperty("id").GetString() : outcome.GetProperty("refusal").GetProperty("code").GetString()));
        Assert.All(first.GetProperty("outcomes").EnumerateArray(), outcome => Assert.Equal(JsonValueKind.Null, outcome.GetProperty("standing").ValueKind));
        Assert.Equal(first.ToString(), again.ToString());
        Assert.Equal(0, first.GetProperty("inbox").GetProperty("confirmations").GetInt32());
        Assert.Equal("CONFIRMED", (await pair.ConfirmationAsync(one)).GetProperty("state").GetString());
        Assert.Equal(20, (await pair.Owner.DataAsync("{ me { standing { points } } }")).GetProperty("me").GetProperty("standing").GetProperty("points").GetInt32());
    }

    [Fact]
    public async Task Whoever_is_asked_is_not_told_what_a_manager_said_of_the_entry()
    {
        using var pair = await AskedPair.SignInAsync(server);
        using var manager = await server.SignInAsync(Cast.Top);
        var (disputed, endorsed) = (await pair.AskAsync("assist"), await pair.AskAsync("guide"));
        const string Entry = "entry { id points scoring review { state comment by { name } } }";
        await manager.DataAsync("mutation ($id: ID!, $entry: ID!) { disputeEntry(personId: $id, entryId: $entry, comment: \"I doubt it\") { refusal { code } } }", new { id = pair.OwnerId, entry = disputed });
        await manager.DataAsync("mutation ($id: ID!, $entry: ID!) { endorseEntry(personId: $id, entryId: $entry, comment: \"I saw it\") { refusal { code } } }", new { id = pair.OwnerId, entry = endorsed });
        Assert.Contains("I doubt it", (await pair.Owner.DataAsync($"{{ me {{ entries(first: 5) {{ edges {{ node {{ {Entry[8..^2]} }} }} }} }} }}")).GetRawText(), StringComparison.Ordinal);

        var told = (await pair.Colleague.DataAsync($"{{ inbox {{ confirmations(first: 50) {{ edges {{ node {{ {Entry} }} }} }} }} }}")).GetRawText();
        foreach (var entry in new[] { disputed, endorsed })
        {
            told += (await pair.Colleague.DataAsync($"mutation ($id: ID!, $entry: ID!) {{ confirmEntry(personId: $id, entryId: $entry) {{ {Entry} refusal {{ code }} }} }}", new { id = pair.OwnerId, entry })).GetRawText();
            told += (await pair.Colleague.DataAsync($"mutation ($id: ID!, $entry: ID!) {{ declineEntry(personId: $id, entryId: $entry, reason: \"No\") {{ {Entry} refusal {{ code }} }} }}", new { id = pair.OwnerId, entry })).GetRawText();
        }

        Assert.Contains(disputed, told, StringComparison.Ordinal);
        foreach (var word in new[] { "doubt", "saw it", "disputed", "endorsed", Cast.Top })
        {
            Assert.DoesNotContain(word, told, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public async Task Fewer_than_one_or_more_than_a_hundred_are_refused_as_a_whole(int count)
    {
        using var browser = await server.SignInSpareAsync();

        var payload = await ConfirmAsync(browser, [.. Enumerable.Range(0, count).Select(i => new { personId = Guid.Empty.ToString(), entryId = $"e{i}" })]);

        Assert.Equal(("TOO_MANY_ENTRIES", "entries"), (payload.GetProperty("refusal").GetProperty("code").GetString(), payload.GetProperty("refusal").GetProperty("field").GetString()));
        Assert.Equal(0, payload.GetProperty("outcomes").GetArrayLength());
    }

    [Fact]
    public async Task Requests_come_page_by_page_and_only_by_cursors_of_that_list()
    {
        using var pair = await AskedPair.SignInAsync(server);
        var ids = new List<string> { await pair.AskAsync("assist"), await pair.AskAsync("guide"), await pair.AskAsync("offer-help") };

        var first = await InboxAsync(pair.Colleague, 2);
        var page = first.GetProperty("confirmations").GetProperty("pageInfo");
        var second = await InboxAsync(pair.Colleague, 2, page.GetProperty("endCursor").GetString());

        Assert.True(page.GetProperty("hasNextPage").GetBoolean());
        Assert.Equal(ids.Order(), Nodes(first).Concat(Nodes(second)).Select(node => node.GetProperty("entry").GetProperty("id").GetString()!).Order());
        Assert.Equal(3, second.GetProperty("confirmations").GetProperty("totalCount").GetInt32());
        Assert.Equal(["BAD_ARGUMENT"], (await pair.Colleague.SendAsync(Requests, new { first = 0 })).Codes);
        Assert.Equal(["BAD_ARGUMENT"], (await pair.Colleague.SendAsync(Requests, new { first = 101 })).Codes);
        Assert.Equal(["BAD_ARGUMENT"], (await pair.Colleague.SendAsync(Requests, new { first = 1, after = "bm9uZQ" })).Codes);
    }

    [Fact]
    public async Task Private_entries_and_those_that_name_somebody_else_are_nobody_s_to_see()
    {
        using var pair = await AskedPair.SignInAsync(server);
        using var third = await server.SignInSpareAsync();
        await pair.AskAsync("assist");
        var hidden = (await pair.Owner.LogAsync("guide", server.Today, new[] { new { personId = pair.ColleagueId } }, isPrivate: true)).GetProperty("id").GetString()!;

        Assert.DoesNotContain(hidden, (await InboxAsync(pair.Colleague)).ToString(), StringComparison.Ordinal);
        Assert.Empty(Nodes(await InboxAsync(third)));
        Assert.Empty(Nodes(await InboxAsync(pair.Owner)));
        Assert.Equal("NOT_ASKED", (await pair.ConfirmationAsync(hidden)).GetProperty("state").GetString());
        var refused = await ConfirmAsync(pair.Colleague, [new { personId = pair.OwnerId, entryId = hidden }]);
        Assert.Equal("ENTRY_UNKNOWN", refused.GetProperty("outcomes")[0].GetProperty("refusal").GetProperty("code").GetString());
    }

    private static async Task<JsonElement> InboxAsync(Session session, int first = 100, string? after = null) =>
        (await session.DataAsync(Requests, new { first, after })).GetProperty("inbox");

    private static async Task<JsonElement> ConfirmAsync(Session session, object[] entries) => (await session.DataAsync(Confirm, new { entries })).GetProperty("confirmEntries");

    private static IEnumerable<JsonElement> Nodes(JsonElement inbox) =>
        inbox.GetProperty("confirmations").GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node"));
}
