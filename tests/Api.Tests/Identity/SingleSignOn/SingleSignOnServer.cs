using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using Readiness.Api.Tests.Servers;
using Readiness.Support;

namespace Readiness.Api.Tests.Identity.SingleSignOn;

/// <summary>A server whose people come in by an issuer of the tests, which is trusted with addresses.</summary>
public sealed class SingleSignOnServer() : ServerUnderTest("Production"), IAsyncLifetime
{
    private const string Cookie = "__Host-readiness";
    private Task<Browser>? _admin;

    /// <summary>The issuer.</summary>
    public IssuerUnderTest Issuer { get; private set; } = null!;

    /// <summary>The browser of the admin, who is set up when a test first asks for them.</summary>
    public Task<Browser> AdminAsync() => _admin ??= AccountServers.SetUpAsync(this);

    /// <summary>A browser that was sent to the issuer, and with what.</summary>
    public async Task<(Browser Browser, Dictionary<string, string> Request)> LeaveAsync(Browser? browser = null)
    {
        browser ??= new Browser(Process.Address);
        using var answer = await browser.GetAsync("/account/single-sign-on");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith($"{Issuer.Issuer}/authorize?", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        return (browser, QueryHelpers.ParseQuery(answer.Headers.Location.Query).ToDictionary(part => part.Key, part => part.Value.ToString(), StringComparer.Ordinal));
    }

    /// <summary>Whether a browser that comes back is let in.</summary>
    public static async Task<bool> ComeBackAsync(Browser browser, IReadOnlyDictionary<string, string?> query)
    {
        using var answer = await browser.GetAsync(QueryHelpers.AddQueryString("/account/single-sign-on/callback", query.Where(part => part.Value is not null).ToDictionary(StringComparer.Ordinal)));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var isIn = answer.Headers.Location!.ToString() == "/";
        Assert.Equal(isIn, browser.Cookies.ContainsKey(Cookie));
        Assert.Equal(isIn, await browser.IsSignedInAsync());
        return isIn;
    }

    /// <summary>Whether somebody gets in whose sign-in at the issuer was changed.</summary>
    public async Task<bool> TryAsync(string subject, string email, Action<Forgery>? change = null, bool verified = true)
    {
        var (browser, request) = await LeaveAsync();
        using var held = browser;
        var forgery = Issuer.Authorize(request, subject, email, verified);
        change?.Invoke(forgery);
        return await ComeBackAsync(browser, forgery.Query);
    }

    /// <inheritdoc/>
    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        Issuer = await IssuerUnderTest.StartAsync();
        await InitializeAsync();
    }

    /// <inheritdoc/>
    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await DisposeAsync();
        await Issuer.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override Task<ReadinessSettings> SettingsAsync(ReadinessSettings settings) => Task.FromResult(settings with
    {
        More = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Readiness:Oidc:Authority"] = Issuer.Issuer,
            ["Readiness:Oidc:ClientId"] = IssuerUnderTest.ClientId,
            ["Readiness:Oidc:ClientSecret"] = IssuerUnderTest.ClientSecret,
            ["Readiness:Oidc:Title"] = "Example ID",
            ["Readiness:Oidc:LinkByEmail"] = "true",
        },
    });
}
