using Readiness.Api.Tests.Servers;
using Readiness.Support;

namespace Readiness.Api.Tests.Limits;

/// <summary>
/// A server that allows little, behind a proxy on this machine: each test comes from an address of its own, as the proxy
/// tells it.
/// </summary>
public sealed class LimitedServer() : ServerUnderTest("Production")
{
    public const int QueryCost = 3_000;
    public const int SignIns = 60;
    public const int Requests = 120;

    /// <summary>A browser as the proxy passes it on.</summary>
    public Browser From(string forwardedFor)
    {
        var browser = new Browser(Process.Address);
        browser.Headers["X-Forwarded-For"] = forwardedFor;
        return browser;
    }

    /// <inheritdoc/>
    protected override Task<ReadinessSettings> SettingsAsync(ReadinessSettings settings) => Task.FromResult(settings with
    {
        HasLimits = true,
        More = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Readiness:Proxies"] = "127.0.0.1, 10.0.0.0/8",
            ["Readiness:Limits:QueryCost"] = $"{QueryCost}",
            ["Readiness:Limits:SignIns"] = $"{SignIns}",
            ["Readiness:Limits:Requests"] = $"{Requests}",
        },
    });
}
