using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Readiness.Api.Tests.Servers;
using Readiness.Support;

namespace Readiness.Api.Tests.Limits;

/// <summary>How often somebody may try to get in from one place in the network.</summary>
public sealed class SignInLimits(LimitedServer server) : IClassFixture<LimitedServer>
{
    private const int Most = 1_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("192.0.2.1", "POST", "/account/sign-in")]
    [InlineData("192.0.2.2", "POST", "/account/links/look")]
    [InlineData("192.0.2.3", "POST", "/account/links/use")]
    [InlineData("192.0.2.4", "POST", "/account/passkeys/challenge")]
    [InlineData("192.0.2.5", "POST", "/account/tokens")]
    [InlineData("192.0.2.6", "GET", "/account/single-sign-on")]
    [InlineData("192.0.2.7", "GET", "/account/single-sign-on/callback")]
    [InlineData("192.0.2.8", "POST", "/account/password")]
    public async Task A_way_in_is_tried_so_often_and_then_later_again(string address, string method, string path)
    {
        using var browser = server.From(address);
        var (often, answer) = await TryUntilRefusedAsync(browser, method, path);
        using var refused = answer;
        Assert.True(often >= LimitedServer.SignIns, $"refused after {often}");
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        var said = await refused.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("TOO_MANY_REQUESTS", said.GetProperty("code").GetString());
        Assert.Contains("try again", said.GetProperty("refusal").GetProperty("message").GetString(), StringComparison.Ordinal);

        using var neighbour = server.From(address.Replace("192.0.2", "198.51.100", StringComparison.Ordinal));
        Assert.NotEqual(HttpStatusCode.TooManyRequests, await StatusAsync(neighbour, method, path));
        await Eventually.TrueAsync(async () => await StatusAsync(browser, method, path) != HttpStatusCode.TooManyRequests, Patience, () => "the way to be open again");
    }

    [Theory]
    [InlineData("203.0.113.1", "203.0.113.2", "203.0.113.3", "an address that is told")]
    [InlineData("1.1.1.1, 203.0.113.9", "2.2.2.2, 203.0.113.9", "3.3.3.3, 203.0.113.8", "what the sender adds in front is not believed")]
    [InlineData("203.0.113.20, 10.1.2.3", "203.0.113.20, 10.9.9.9", "203.0.113.21, 10.1.2.3", "the proxies of the network are passed over")]
    [InlineData("2001:db8:0:1::1", "2001:db8:0:1:ffff::2", "2001:db8:0:2::1", "half an IPv6 address is one place")]
    public async Task Places_are_told_apart_by_what_the_proxies_add(string first, string second, string other, string why)
    {
        var shared = first != "203.0.113.1";
        using var one = server.From(first);
        (await TryUntilRefusedAsync(one, "POST", "/account/links/look")).Refused.Dispose();
        using var same = server.From(second);
        using var another = server.From(other);
        Assert.True(await StatusAsync(same, "POST", "/account/links/look") == HttpStatusCode.TooManyRequests == shared, why);
        Assert.NotEqual(HttpStatusCode.TooManyRequests, await StatusAsync(another, "POST", "/account/links/look"));
    }

    [Fact]
    public async Task Everything_else_is_limited_by_who_asks_so_that_one_does_not_use_up_what_another_has()
    {
        using var busy = server.From("192.0.2.30");
        busy.Cookies["__Host-readiness"] = "one";
        var (often, refused) = await TryUntilRefusedAsync(busy, "GET", "/account/me");
        refused.Dispose();
        Assert.True(often >= LimitedServer.Requests, $"refused after {often}");
        foreach (var path in new[] { "/health/live", "/health/ready" })
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(busy, "GET", path));
        }

        var others = new List<HttpStatusCode>();
        for (var number = 0; number < 5; number++)
        {
            using var other = server.From("192.0.2.30");
            other.Cookies["__Host-readiness"] = $"other-{number}";
            others.Add(await StatusAsync(other, "GET", "/account/me"));
        }

        Assert.Contains(HttpStatusCode.Unauthorized, others);
    }

    [Fact]
    public async Task Browsers_that_come_by_https_as_the_proxy_says_are_kept_on_it()
    {
        using var browser = server.From("192.0.2.32");
        using var plain = await browser.GetAsync("/account/me");
        browser.Headers["X-Forwarded-Proto"] = "https";
        using var secure = await browser.GetAsync("/account/me");

        Assert.False(plain.Headers.Contains("Strict-Transport-Security"));
        Assert.Equal("max-age=31536000; includeSubDomains", string.Join(',', secure.Headers.GetValues("Strict-Transport-Security")));
    }

    [Fact]
    public async Task Whoever_navigates_is_told_in_words()
    {
        using var browser = server.From("192.0.2.31");
        browser.Headers["Accept"] = "text/html,application/xhtml+xml";
        var (_, answer) = await TryUntilRefusedAsync(browser, "GET", "/account/single-sign-on");
        using var refused = answer;
        Assert.StartsWith("That was too much", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>How often it was answered before it was too much. A bucket fills a little meanwhile.</summary>
    private static async Task<(int Often, HttpResponseMessage Refused)> TryUntilRefusedAsync(Browser browser, string method, string path)
    {
        for (var often = 0; often < Most; often++)
        {
            var answer = await SendAsync(browser, method, path);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests)
            {
                return (often, answer);
            }

            answer.Dispose();
        }

        throw new InvalidOperationException($"{path} was answered {Most} times.");
    }

    private static async Task<HttpStatusCode> StatusAsync(Browser browser, string method, string path)
    {
        using var answer = await SendAsync(browser, method, path);
        return answer.StatusCode;
    }

    private static Task<HttpResponseMessage> SendAsync(Browser browser, string method, string path) => method == "GET" ? browser.GetAsync(path) : browser.PostAsync(path);
}
