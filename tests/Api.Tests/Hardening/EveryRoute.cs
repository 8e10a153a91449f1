using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Hardening;

/// <summary>What holds for each address of the server, also for those that nobody has thought of yet.</summary>
public sealed class EveryRoute(AccountServers servers, DevelopmentServer development)
{
    private const int Fewest = 20;

    private static readonly Dictionary<string, string> Headers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "same-origin",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["Cache-Control"] = "no-store",
    };

    [Fact]
    public void There_are_many() => Assert.True(Route.All.Count(route => route.Changes) >= Fewest, string.Join('\n', Route.All));

    [Fact]
    public async Task An_answer_is_kept_by_nobody_framed_by_nobody_and_runs_nothing_that_is_not_ours()
    {
        using var somebody = (await servers.InviteSpareAsync(AccountServers.Sqlite)).Browser;
        using var nobody = new Browser(development.Process.Address);
        foreach (var route in Route.All.Where(route => route.Path != "/sign-out").Append(new Route("GET", "/not-there.txt", 0, false)))
        {
            using var answer = await SendAsync(route.IsOfDevelopment ? nobody : somebody, route);
            Assert.True((int)answer.StatusCode < 500, $"{route}: {answer.StatusCode}");
            Assert.All(Headers, header => Assert.True(Header(answer, header.Key) == header.Value, $"{route}: {header.Key} is '{Header(answer, header.Key)}'"));
            Assert.Contains("camera=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
            Assert.False(answer.Headers.Contains("Server"));
            Assert.False(answer.Headers.Contains("X-Powered-By"));
        }
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task What_changes_anything_is_refused_when_another_site_makes_a_browser_send_it(string header, string value)
    {
        using var somebody = (await servers.InviteSpareAsync(AccountServers.Sqlite)).Browser;
        using var visitor = new Browser(development.Process.Address);
        foreach (var browser in new[] { somebody, visitor })
        {
            browser.Headers.Remove("Sec-Fetch-Site");
            browser.Headers[header] = value;
        }

        foreach (var route in Route.All.Where(route => route.Changes))
        {
            using var answer = await SendAsync(route.IsOfDevelopment ? visitor : somebody, route);
            Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{route}: {answer.StatusCode}");
        }

        somebody.Headers.Remove(header);
        Assert.True(await somebody.IsSignedInAsync());
    }

    [Fact]
    public async Task What_changes_anything_is_not_refused_to_our_own_pages_for_where_it_comes_from()
    {
        using var somebody = (await servers.InviteSpareAsync(AccountServers.Sqlite)).Browser;
        foreach (var route in Route.All.Where(route => route.Changes && !route.IsOfDevelopment))
        {
            using var answer = await SendAsync(somebody, route);
            Assert.True(answer.StatusCode != HttpStatusCode.Forbidden, route.ToString());
        }
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task What_a_form_can_send_changes_nothing(string type)
    {
        using var somebody = (await servers.InviteSpareAsync(AccountServers.Sqlite)).Browser;
        using var visitor = new Browser(development.Process.Address);
        foreach (var route in Route.All.Where(route => route.Changes))
        {
            using var answer = await SendAsync(route.IsOfDevelopment ? visitor : somebody, route, "{}"u8.ToArray(), type);
            var isHidden = route.Path == "/people/import" && answer.StatusCode == HttpStatusCode.NotFound; // it is for admins
            Assert.True(isHidden || answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.UnsupportedMediaType or HttpStatusCode.BadRequest, $"{route}: {answer.StatusCode}");
        }

        Assert.True(await somebody.IsSignedInAsync());
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_with_413()
    {
        using var somebody = (await servers.InviteSpareAsync(AccountServers.Sqlite)).Browser;
        using var visitor = new Browser(development.Process.Address);
        var many = Route.All.Where(route => route.Changes && route.BindsBody).ToArray();
        foreach (var browser in new[] { somebody, visitor })
        {
            browser.Headers["Expect"] = "100-continue"; // so that the answer is read before the body is sent
        }

        Assert.True(many.Length >= Fewest / 2);
        foreach (var route in many)
        {
            var (sent, type) = route.Path == "/contacts/import" ? (route with { Path = route.Path + "?format=vcard" }, "text/vcard") : (route, "application/json");
            using var answer = await SendAsync(route.IsOfDevelopment ? visitor : somebody, sent, new byte[route.Body + 1], type);
            Assert.True(answer.StatusCode == HttpStatusCode.RequestEntityTooLarge, $"{route}: {answer.StatusCode}");
        }
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values) ? string.Join(',', values) : "";

    private static async Task<HttpResponseMessage> SendAsync(Browser browser, Route route, byte[]? body = null, string type = "application/json")
    {
        if (!route.Changes)
        {
            return await browser.GetAsync(route.Path);
        }

        using var content = new ByteArrayContent(body ?? Encoding.UTF8.GetBytes("{}"));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return await browser.SendAsync(new HttpMethod(route.Method), route.Path, content);
    }
}
