using Readiness.Api.Tests.Servers;
using Readiness.Support;

namespace Readiness.Api.Tests.Identity.SingleSignOn;

/// <summary>Signing in by the organisation's provider.</summary>
public sealed class HonestIssuer(SingleSignOnServer server) : IClassFixture<SingleSignOnServer>
{
    [Fact]
    public async Task A_browser_is_sent_with_PKCE_a_state_and_a_nonce()
    {
        var (browser, request) = await server.LeaveAsync();
        using var held = browser;

        Assert.Equal(("code", "S256", IssuerUnderTest.ClientId), (request["response_type"], request["code_challenge_method"], request["client_id"]));
        Assert.All(["code_challenge", "state", "nonce"], part => Assert.True(request[part].Length >= 32));
        Assert.All(browser.LastCookies, cookie => Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase));
        Assert.All(browser.LastCookies, cookie => Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase));
        Assert.Equal("Example ID", (await browser.ReadAsync("/account/ways")).GetProperty("singleSignOn").GetString());
    }

    [Fact]
    public async Task An_identity_is_linked_by_a_verified_address_once_and_is_the_subject_from_then_on()
    {
        var email = Cast.Email(server.Spare());
        Assert.True(await server.TryAsync("subject-1", email));
        Assert.True(await server.TryAsync("subject-1", "moved.on@example.org", verified: false));

        // The address was handed on to somebody new: they do not become who had it.
        Assert.False(await server.TryAsync("subject-2", email));
        Assert.False(await server.TryAsync("SUBJECT-1", "moved.on@example.org"));
    }

    [Fact]
    public async Task Whoever_was_let_in_by_another_session_before_gets_a_new_one()
    {
        var email = Cast.Email(server.Spare());
        var (browser, request) = await server.LeaveAsync();
        using var held = browser;
        browser.Cookies["__Host-readiness"] = "planted";
        Assert.True(await SingleSignOnServer.ComeBackAsync(browser, server.Issuer.Authorize(request, "subject-3", email).Query));
        Assert.NotEqual("planted", browser.Cookies["__Host-readiness"]);
    }

    [Fact]
    public async Task Keys_that_the_issuer_rotates_are_taken_up()
    {
        var email = Cast.Email(server.Spare());
        Assert.True(await server.TryAsync("subject-4", email));

        server.Issuer.Rotate();

        await Eventually.TrueAsync(() => server.TryAsync("subject-4", email), TimeSpan.FromSeconds(30), () => "the new key to be known");
    }

    [Fact]
    public async Task Keys_of_data_protection_are_in_the_database_and_in_no_folder()
    {
        (await server.LeaveAsync()).Browser.Dispose();

        Assert.DoesNotContain(Directory.GetFiles(server.Settings.DataFolder, "*", SearchOption.AllDirectories), file => file.EndsWith(".xml", StringComparison.Ordinal));
    }
}
