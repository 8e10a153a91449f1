using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Identity.SingleSignOn;

/// <summary>Nobody gets in by an answer that is not exactly what an honest issuer gives to this browser.</summary>
public sealed class HostileIssuer(SingleSignOnServer server) : IClassFixture<SingleSignOnServer>
{
    private static readonly string Victim = Cast.Email(Cast.Manager);

    public static TheoryData<string> Cases => [.. HostileCases.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task It_lets_nobody_in(string name)
    {
        // The same sign-in, unchanged, lets in: what is refused is refused for the change.
        Assert.True(await server.TryAsync("subject-of-the-victim", Victim));

        Assert.False(await server.TryAsync("subject-of-the-victim", Victim, forgery => HostileCases.All[name](forgery, server.Issuer)));
    }

    [Fact]
    public async Task An_answer_is_good_once()
    {
        var (browser, request) = await server.LeaveAsync();
        using var held = browser;
        var forgery = server.Issuer.Authorize(request, "subject-of-the-victim", Victim);
        var cookies = browser.Cookies.ToDictionary(StringComparer.Ordinal);
        Assert.True(await SingleSignOnServer.ComeBackAsync(browser, forgery.Query));

        using var again = new Browser(server.Process.Address);
        foreach (var (cookie, value) in cookies)
        {
            again.Cookies[cookie] = value;
        }

        Assert.False(await SingleSignOnServer.ComeBackAsync(again, forgery.Query));
    }

    [Fact]
    public async Task An_answer_is_good_in_the_browser_that_asked_and_in_no_other()
    {
        var (attacker, request) = await server.LeaveAsync();
        using var held = attacker;
        var forgery = server.Issuer.Authorize(request, "subject-of-the-attacker", Cast.Email(Cast.Peer));
        using var victim = new Browser(server.Process.Address);

        Assert.False(await SingleSignOnServer.ComeBackAsync(victim, forgery.Query));
    }

    [Fact]
    public async Task A_code_of_one_browser_is_no_use_in_another_that_asked_as_well()
    {
        var (attacker, ofAttacker) = await server.LeaveAsync();
        var (victim, ofVictim) = await server.LeaveAsync();
        using var held = attacker;
        using var alsoHeld = victim;
        var stolen = server.Issuer.Authorize(ofVictim, "subject-of-the-victim", Victim);

        Assert.False(await SingleSignOnServer.ComeBackAsync(attacker, new Dictionary<string, string?>(StringComparer.Ordinal) { ["code"] = stolen.Query["code"], ["state"] = ofAttacker["state"] }));
    }

    [Theory]
    [InlineData("nobody@example.org", true)]
    [InlineData("carl.jensen@example.org", false)]
    public async Task An_identity_that_is_nobody_s_lets_nobody_in(string email, bool verified)
    {
        Assert.False(await server.TryAsync("subject-of-nobody", email, verified: verified));
    }
}
