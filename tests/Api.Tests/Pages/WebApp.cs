using System.Net;
using System.Text.RegularExpressions;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Pages;

/// <summary>The files of the web app as a browser gets them.</summary>
public sealed partial class WebApp(ProductionServer server)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/log")]
    [InlineData("/leaderboards")]
    public async Task An_address_of_the_app_is_its_page_and_is_asked_for_anew_each_time(string path)
    {
        RequireWebApp();
        using var nobody = server.Nobody();
        using var answer = await nobody.Http.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-cache", answer.Headers.CacheControl?.ToString());
        Assert.Contains("<title>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_with_a_hash_in_their_name_are_kept_for_ever_and_hold_something()
    {
        RequireWebApp();
        using var nobody = server.Nobody();
        var assets = Asset().Matches(await nobody.Http.GetStringAsync("/")).Select(match => match.Value).ToArray();
        Assert.NotEmpty(assets);

        foreach (var asset in assets)
        {
            using var answer = await nobody.Http.GetAsync(asset);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("immutable", answer.Headers.CacheControl?.ToString() ?? "", StringComparison.Ordinal);
            Assert.True((await answer.Content.ReadAsByteArrayAsync()).Length > 0, $"{asset} is empty");
        }
    }

    [Fact]
    public async Task A_browser_that_takes_it_gets_files_compressed()
    {
        RequireWebApp();
        using var nobody = server.Nobody();
        var asset = Asset().Match(await nobody.Http.GetStringAsync("/")).Value;
        using var request = new HttpRequestMessage(HttpMethod.Get, asset) { Headers = { { "Accept-Encoding", "gzip, br" } } };
        using var answer = await nobody.Http.SendAsync(request);

        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        Assert.Contains("javascript", answer.Content.Headers.ContentType?.MediaType ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/assets/not-there.js")]
    [InlineData("/../readiness.db")]
    [InlineData("/%2e%2e/Readiness.Silo.dll")]
    [InlineData("/operations.json")]
    [InlineData("/appsettings.json")]
    public async Task A_file_that_is_not_the_app_s_is_not_found(string path)
    {
        using var nobody = server.Nobody();
        using var answer = await nobody.Http.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/graphql")]
    [InlineData("/health/live")]
    [InlineData("/not-there.txt")]
    public async Task Every_answer_keeps_browsers_from_guessing_framing_and_running_what_is_not_ours(string path)
    {
        using var nobody = server.Nobody();
        using var answer = await nobody.Http.GetAsync(path);

        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        var policy = Header(answer, "Content-Security-Policy");
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : "";

    private static void RequireWebApp() =>
        Assert.SkipUnless(File.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot", "index.html")), "The web app is not built: there is no wwwroot beside the server. Build without BuildWeb=false.");

    [GeneratedRegex("/assets/[^\"']+\\.js", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Asset();
}
