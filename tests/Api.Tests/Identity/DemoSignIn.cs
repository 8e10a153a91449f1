using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Identity;

/// <summary>Signing in as anybody, which is for Development alone.</summary>
public sealed class DemoSignIn(DevelopmentServer development, ProductionServer production)
{
    private const string Me = "{ me { name } }";

    [Fact]
    public async Task In_Development_one_signs_in_and_out()
    {
        using var browser = await development.SignInAsync(Cast.Peer);
        Assert.Equal(Cast.Peer, (await browser.DataAsync(Me)).GetProperty("me").GetProperty("name").GetString());

        using var answer = await browser.Http.PostAsJsonAsync("/sign-out", new { });

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.SendAsync(Me)).Status);
    }

    [Fact]
    public async Task The_cookie_is_kept_from_scripts_and_from_other_sites()
    {
        using var session = development.Nobody();
        using var answer = await session.Http.PostAsJsonAsync("/demo/sign-in", new { personId = await development.IdAsync(Cast.Peer) });
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie")).ToLowerInvariant();

        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cookie_that_was_made_up_is_nobody_s()
    {
        using var session = development.Nobody();
        session.Http.DefaultRequestHeaders.Add("Cookie", "readiness=made-up");

        Assert.Equal(HttpStatusCode.Unauthorized, (await session.SendAsync(Me)).Status);
    }

    [Fact]
    public async Task Nobody_signs_in_as_somebody_who_is_not_here()
    {
        using var session = development.Nobody();
        using var answer = await session.Http.PostAsJsonAsync("/demo/sign-in", new { personId = Guid.NewGuid() });

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"personId":"me"}""")]
    public async Task A_bad_choice_is_a_bad_request(string body)
    {
        using var session = development.Nobody();
        using var answer = await session.Http.PostAsync("/demo/sign-in", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/demo/people")]
    [InlineData("POST", "/demo/sign-in")]
    [InlineData("GET", "/demo")]
    [InlineData("GET", "/demo/anything")]
    public async Task In_Production_there_is_nothing_of_it(string method, string path)
    {
        using var session = production.Nobody();
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = method == "POST" ? JsonContent.Create(new { personId = Guid.NewGuid() }) : null };
        using var answer = await session.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task In_Production_a_cookie_of_Development_says_nothing()
    {
        using var session = development.Nobody();
        using var signIn = await session.Http.PostAsJsonAsync("/demo/sign-in", new { personId = await development.IdAsync(Cast.Peer) });
        using var stranger = production.Nobody();
        stranger.Http.DefaultRequestHeaders.Add("Cookie", signIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);

        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.SendAsync(Me)).Status);
    }

    [Fact]
    public async Task The_list_of_people_to_sign_in_as_holds_names_and_no_addresses()
    {
        using var session = development.Nobody();
        var people = await session.Http.GetFromJsonAsync<JsonElement>("/demo/people");

        // Whoever leaves in another test may be gone by now.
        Assert.Equal(
            Cast.Members.Select(member => member.Name).Where(name => name != Cast.Leaver).Order(),
            people.EnumerateArray().Select(person => person.GetProperty("name").GetString()!).Where(name => name != Cast.Leaver).Order());
        Assert.DoesNotContain("@", people.ToString(), StringComparison.Ordinal);
    }
}
