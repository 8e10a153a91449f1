using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Boards;

/// <summary>How people choose to be shown.</summary>
public sealed class Presence(DevelopmentServer server)
{
    private const string Set = "mutation ($presence: BoardPresence!, $pseudonym: String) { setBoardPresence(presence: $presence, pseudonym: $pseudonym) { presence refusal { code message field } } }";

    [Fact]
    public async Task Who_hides_is_at_once_in_no_row_no_count_and_around_nobody()
    {
        using var one = await server.SignInSpareAsync();
        using var other = await server.SignInSpareAsync();
        await one.LogAsync("attend-event", server.Today);
        await other.LogAsync("attend-event", server.Today);
        await SetAsync(one, "NAMED");
        await SetAsync(other, "NAMED");
        var name = (await other.DataAsync("{ me { name } }")).GetProperty("me").GetProperty("name").GetString()!;
        var shown = await one.TeamBoardAsync();
        Assert.Contains(shown.Rows(), row => row.Contains(name, StringComparison.Ordinal));

        Assert.Equal("HIDDEN", (await SetAsync(other, "HIDDEN")).GetProperty("presence").GetString());

        var hidden = await one.TeamBoardAsync(reach: 50);
        Assert.DoesNotContain(hidden.Rows(), row => row.Contains(name, StringComparison.Ordinal));
        Assert.DoesNotContain(name, hidden.Around());
        Assert.Equal(hidden.Rows().Length, hidden.GetProperty("memberCount").GetInt32());
        var organisation = await one.DataAsync(BoardPage.Document, new { scope = "ORGANISATION", first = 100, reach = 50 });
        Assert.DoesNotContain(name, organisation.ToString(), StringComparison.Ordinal);
        Assert.Equal(name, (await other.TeamBoardAsync()).GetProperty("me").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("ada board", "PSEUDONYM_TAKEN")]
    [InlineData("Night Owl", "PSEUDONYM_TAKEN")]
    [InlineData("  NIGHT owl ", "PSEUDONYM_TAKEN")]
    [InlineData(null, "PSEUDONYM_INVALID")]
    [InlineData("", "PSEUDONYM_INVALID")]
    [InlineData("***", "PSEUDONYM_INVALID")]
    [InlineData("a\tb", "PSEUDONYM_INVALID")]
    [InlineData("a pseudonym that goes on for far too many letters", "PSEUDONYM_INVALID")]
    public async Task A_pseudonym_that_cannot_be_is_refused_and_changes_nothing(string? pseudonym, string code)
    {
        using var browser = await server.SignInAsync(Cast.Refused);

        var payload = await SetAsync(browser, "PSEUDONYM", pseudonym);

        Assert.Equal((code, "pseudonym"), (payload.GetProperty("refusal").GetProperty("code").GetString(), payload.GetProperty("refusal").GetProperty("field").GetString()));
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("presence").ValueKind);
        Assert.Equal("HIDDEN", (await browser.DataAsync("{ me { boardPresence } }")).GetProperty("me").GetProperty("boardPresence").GetString());
    }

    [Fact]
    public async Task One_s_own_pseudonym_may_be_chosen_again_and_given_up()
    {
        using var browser = await server.SignInSpareAsync();
        await SetAsync(browser, "PSEUDONYM", "Slow Heron");

        Assert.Equal("PSEUDONYM", (await SetAsync(browser, "PSEUDONYM", "slow heron")).GetProperty("presence").GetString());
        await SetAsync(browser, "NAMED");

        using var other = await server.SignInSpareAsync();
        Assert.Equal("PSEUDONYM", (await SetAsync(other, "PSEUDONYM", "Slow Heron")).GetProperty("presence").GetString());
        Assert.Equal(JsonValueKind.Null, (await browser.DataAsync("{ me { pseudonym } }")).GetProperty("me").GetProperty("pseudonym").ValueKind);
    }

    private static async Task<JsonElement> SetAsync(Session session, string presence, string? pseudonym = null) =>
        (await session.DataAsync(Set, new { presence, pseudonym })).GetProperty("setBoardPresence");
}
