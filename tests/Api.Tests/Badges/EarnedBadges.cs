using System.Text.Json;
using Readiness.Api.Tests.Servers;
using Readiness.Api.Tests.Streams;

namespace Readiness.Api.Tests.Badges;

/// <summary>Badges as a person sees them, and as their open pages hear of them.</summary>
public sealed class EarnedBadges(DevelopmentServer server)
{
    private const string Mine = "{ me { badges { key family title description tier value target awardedOn rarity } } }";
    private const string Theirs = "query ($id: ID!) { person(id: $id) { badges { key awardedOn } quests { target } leads { name } } }";
    private const string Live = "subscription { standingChanged { standing { points ledgerLength } newBadges { key title } } }";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task The_first_entry_earns_the_first_badge_and_the_others_show_how_far_they_are()
    {
        using var person = await server.SignInAsync(server.Spare());
        Assert.All(await BadgesAsync(person), badge => Assert.Equal(JsonValueKind.Null, badge.GetProperty("awardedOn").ValueKind));

        await person.LogAsync("share-resource", server.Today);

        var badges = await BadgesAsync(person);
        var first = badges.Single(badge => badge.GetProperty("key").GetString() == "first-step");
        Assert.Equal(Logging.Text(server.Today), first.GetProperty("awardedOn").GetString());
        Assert.True(badges.Length >= 20);
        Assert.All(badges, badge => Assert.InRange(badge.GetProperty("value").GetInt32(), 0, badge.GetProperty("target").GetInt32()));
        Assert.Contains(badges, badge => badge.GetProperty("key").GetString() == "open-hands-bronze" && badge.GetProperty("value").GetInt32() == 1);
        Assert.All(badges, badge => Assert.InRange(badge.GetProperty("rarity").GetDouble(), 0, 100));
    }

    [Fact]
    public async Task Retracting_the_only_entry_takes_its_badge_back()
    {
        using var person = await server.SignInAsync(server.Spare());
        var entry = await person.LogAsync("share-resource", server.Today);

        await person.DataAsync("mutation ($id: ID!) { retractEntry(entryId: $id) { refusal { code } } }", new { id = entry.GetProperty("id").GetString() });

        Assert.All(await BadgesAsync(person), badge => Assert.Equal(JsonValueKind.Null, badge.GetProperty("awardedOn").ValueKind));
    }

    [Fact]
    public async Task An_open_page_hears_of_each_change_and_of_a_new_badge_once()
    {
        var name = server.Spare();
        using var page = await server.SignInAsync(name);
        using var other = await server.SignInAsync(name);
        using var events = await BoardEvents.OpenAsync(page, Live);
        Assert.Contains("\"newBadges\":[]", await events.ResultAsync(Soon), StringComparison.Ordinal);

        await other.LogAsync("share-resource", server.Today);
        Assert.Contains("first-step", await events.UntilAsync(result => result.Contains("\"ledgerLength\":1", StringComparison.Ordinal), Soon), StringComparison.Ordinal);

        await other.LogAsync("join-group", server.Today);
        Assert.DoesNotContain("first-step", await events.UntilAsync(result => result.Contains("\"ledgerLength\":2", StringComparison.Ordinal), Soon), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_see_no_badges_no_quests_and_no_teams_led()
    {
        using var peer = await server.SignInAsync(Cast.Peer);

        var person = (await peer.DataAsync(Theirs, new { id = await server.IdAsync(Cast.Report) })).GetProperty("person");

        Assert.All(person.EnumerateObject(), field => Assert.Equal(JsonValueKind.Null, field.Value.ValueKind));
    }

    [Fact]
    public async Task Colleagues_see_what_somebody_who_is_shown_by_name_holds_and_no_progress()
    {
        using var peer = await server.SignInAsync(Cast.Peer);
        using var person = await server.SignInAsync(server.Spare());
        await person.LogAsync("share-resource", server.Today);
        var id = (await person.DataAsync("{ me { id } }")).GetProperty("me").GetProperty("id").GetString();
        const string Seen = "query ($id: ID!) { person(id: $id) { badges { key value target } } }";
        Assert.Equal(JsonValueKind.Null, (await peer.DataAsync(Seen, new { id })).GetProperty("person").GetProperty("badges").ValueKind);

        await person.DataAsync("mutation { setBoardPresence(presence: NAMED) { refusal { code } } }");

        var badge = Assert.Single((await peer.DataAsync(Seen, new { id })).GetProperty("person").GetProperty("badges").EnumerateArray());
        Assert.Equal(("first-step", badge.GetProperty("target").GetInt32()), (badge.GetProperty("key").GetString(), badge.GetProperty("value").GetInt32()));
    }

    [Fact]
    public async Task A_manager_sees_badges_of_their_reports_and_neither_quests_nor_teams_led()
    {
        using var manager = await server.SignInAsync(Cast.Manager);

        var person = (await manager.DataAsync(Theirs, new { id = await server.IdAsync(Cast.Report) })).GetProperty("person");

        Assert.Contains(person.GetProperty("badges").EnumerateArray(), badge => badge.GetProperty("awardedOn").ValueKind == JsonValueKind.String);
        Assert.Equal(JsonValueKind.Null, person.GetProperty("quests").ValueKind);
        Assert.Equal(JsonValueKind.Null, person.GetProperty("leads").ValueKind);
    }

    private static async Task<JsonElement[]> BadgesAsync(Session person) =>
        [.. (await person.DataAsync(Mine)).GetProperty("me").GetProperty("badges").EnumerateArray()];
}
