using System.Net;
using System.Net.Http.Json;
using System.Text;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Identity;

/// <summary>Requests that another site makes a browser send with the cookie it holds (cross-site request forgery).</summary>
public sealed class CrossSiteRequests(DevelopmentServer server)
{
    private const string Hide = "mutation { setBoardPresence(presence: HIDDEN) { presence } }";

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_cookie_from_another_site_is_refused(string header, string value)
    {
        using var browser = await server.SignInAsync(Cast.Peer);
        browser.Http.DefaultRequestHeaders.Add(header, value);

        foreach (var document in new[] { Hide, "{ me { name } }" })
        {
            var answer = await browser.SendAsync(document);
            Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
            Assert.Equal(["CROSS_SITE"], answer.Codes);
            Assert.True(answer.IsRefused);
        }
    }

    [Fact]
    public async Task A_cookie_from_our_own_page_is_taken()
    {
        using var browser = await server.SignInAsync(Cast.Peer);
        browser.Http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        browser.Http.DefaultRequestHeaders.Add("Origin", server.Process.Address.GetLeftPart(UriPartial.Authority));

        Assert.Equal("HIDDEN", (await browser.DataAsync(Hide)).GetProperty("setBoardPresence").GetProperty("presence").GetString());
    }

    [Fact]
    public async Task A_token_from_anywhere_is_taken_because_no_browser_sends_it_by_itself()
    {
        using var program = await server.WithTokenAsync(Cast.Program);
        program.Http.DefaultRequestHeaders.Add("Origin", "https://tools.example");

        Assert.Equal(HttpStatusCode.OK, (await program.SendAsync("{ me { name } }")).Status);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "query=%7B%20me%20%7B%20name%20%7D%20%7D")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"query\"\r\n\r\n{ me { name } }\r\n--x--")]
    [InlineData("text/plain", """{"query":"{ me { name } }"}""")]
    [InlineData("text/plain; a=application/json", """{"query":"{ me { name } }"}""")]
    public async Task Bodies_a_form_can_send_are_refused(string type, string body)
    {
        using var browser = await server.SignInAsync(Cast.Peer);
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await browser.Http.PostAsync("/graphql", content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task A_body_without_a_type_is_refused()
    {
        using var browser = await server.SignInAsync(Cast.Peer);
        using var answer = await browser.Http.PostAsync("/graphql", new ByteArrayContent("""{"query":"{ me { name } }"}"""u8.ToArray()));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task A_mutation_by_GET_is_refused_with_405()
    {
        using var browser = await server.SignInAsync(Cast.Peer);
        using var answer = await browser.Http.GetAsync($"/graphql?query={Uri.EscapeDataString(Hide)}");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal("POST", string.Join(',', answer.Content.Headers.Allow));
    }

    [Fact]
    public async Task Nobody_is_signed_in_or_out_from_another_site()
    {
        using var browser = await server.SignInAsync(Cast.Peer);
        browser.Http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        using var signIn = await browser.Http.PostAsJsonAsync("/demo/sign-in", new { personId = await server.IdAsync(Cast.Manager) });
        using var signOut = await browser.Http.PostAsJsonAsync("/sign-out", new { });
        using var form = await browser.Http.PostAsync("/sign-out", new FormUrlEncodedContent([]));

        Assert.All([signIn, signOut, form], answer => Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode));
    }
}
