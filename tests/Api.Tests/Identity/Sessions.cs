using System.Net;
using System.Net.Http.Json;
using System.Text;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Identity;

/// <summary>Sessions end when they are ended, and a browser gets none but its own.</summary>
public sealed class Sessions(AccountServers servers)
{
    private const string Cookie = "__Host-readiness";

    [Theory]
    [InlineData(AccountServers.Sqlite)]
    [InlineData(AccountServers.PostgreSql)]
    public async Task Signing_out_ends_the_session_and_not_only_the_cookie(string database)
    {
        var (browser, _) = await servers.InviteSpareAsync(database);
        using var held = browser;
        var stolen = browser.Cookies[Cookie];

        Assert.Equal(HttpStatusCode.NoContent, await browser.StatusAsync("/sign-out"));

        Assert.DoesNotContain(Cookie, browser.Cookies.Keys);
        browser.Cookies[Cookie] = stolen;
        Assert.False(await browser.IsSignedInAsync());
    }

    [Theory]
    [InlineData(AccountServers.Sqlite)]
    [InlineData(AccountServers.PostgreSql)]
    public async Task One_sees_where_one_is_signed_in_and_ends_it(string database)
    {
        var (browser, name) = await servers.InviteSpareAsync(database);
        using var held = browser;
        using var second = await servers.SignInAsync(database, name);
        using var third = await servers.SignInAsync(database, name);
        var shown = (await browser.ReadAsync("/account/sessions")).EnumerateArray().ToArray();
        Assert.Equal(3, shown.Length);
        Assert.All(shown, session => Assert.Equal("Firefox on Linux", session.GetProperty("agent").GetString()));
        var ofSecond = (await second.ReadAsync("/account/sessions")).EnumerateArray().Single(session => session.GetProperty("here").GetBoolean()).GetProperty("key").GetString();

        Assert.Equal(HttpStatusCode.NoContent, await browser.StatusAsync("/account/sessions/end", new { key = ofSecond }));
        Assert.Equal((true, false, true), (await browser.IsSignedInAsync(), await second.IsSignedInAsync(), await third.IsSignedInAsync()));

        Assert.Equal(HttpStatusCode.NoContent, await browser.StatusAsync("/account/sessions/end-others"));
        Assert.Equal((true, false), (await browser.IsSignedInAsync(), await third.IsSignedInAsync()));
    }

    [Theory]
    [InlineData(AccountServers.Sqlite)]
    [InlineData(AccountServers.PostgreSql)]
    public async Task Nobody_ends_a_session_of_somebody_else(string database)
    {
        var (one, _) = await servers.InviteSpareAsync(database);
        var (other, _) = await servers.InviteSpareAsync(database);
        using var held = one;
        using var alsoHeld = other;
        var key = (await other.ReadAsync("/account/sessions"))[0].GetProperty("key").GetString();

        Assert.Equal(HttpStatusCode.NotFound, await one.StatusAsync("/account/sessions/end", new { key }));
        Assert.True(await other.IsSignedInAsync());
    }

    [Theory]
    [InlineData(AccountServers.Sqlite)]
    [InlineData(AccountServers.PostgreSql)]
    public async Task An_admin_signs_somebody_out(string database)
    {
        var (browser, name) = await servers.InviteSpareAsync(database);
        using var held = browser;

        Assert.Equal(HttpStatusCode.NoContent, await (await servers.AdminAsync(database)).StatusAsync($"/account/people/{await servers.IdAsync(database, name)}/sessions/end"));

        Assert.False(await browser.IsSignedInAsync());
    }

    [Fact]
    public async Task An_id_that_was_planted_before_signing_in_is_not_taken_over()
    {
        var (browser, name) = await servers.InviteSpareAsync(AccountServers.Sqlite);
        using var held = browser;
        var before = browser.Cookies[Cookie];
        using var planted = await servers.NobodyAsync(AccountServers.Sqlite);
        planted.Cookies[Cookie] = "planted-by-somebody-else";
        Assert.Equal(HttpStatusCode.NoContent, await planted.StatusAsync("/account/sign-in", new { email = Cast.Email(name), password = AccountServers.Password }));
        Assert.NotEqual("planted-by-somebody-else", planted.Cookies[Cookie]);

        Assert.Equal(HttpStatusCode.NoContent, await browser.StatusAsync("/account/sign-in", new { email = Cast.Email(name), password = AccountServers.Password }));
        Assert.NotEqual(before, browser.Cookies[Cookie]);
        browser.Cookies[Cookie] = before;
        Assert.False(await browser.IsSignedInAsync());
    }

    [Fact]
    public async Task Two_cookies_of_the_name_are_nobody_and_so_is_one_of_another_name()
    {
        var (browser, _) = await servers.InviteSpareAsync(AccountServers.Sqlite);
        using var held = browser;
        var good = browser.Cookies[Cookie];

        browser.Cookies[Cookie] = $"{good}; {Cookie}={good}";
        Assert.False(await browser.IsSignedInAsync());

        browser.Cookies.Clear();
        browser.Cookies["readiness"] = good;
        Assert.False(await browser.IsSignedInAsync());

        browser.Cookies.Clear();
        browser.Cookies[Cookie.ToLowerInvariant()] = good;
        Assert.False(await browser.IsSignedInAsync());
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task Another_site_changes_nothing(string header, string value)
    {
        var (browser, name) = await servers.InviteSpareAsync(AccountServers.Sqlite);
        using var held = browser;
        browser.Headers.Remove("Sec-Fetch-Site");
        browser.Headers[header] = value;
        foreach (var path in new[] { "/account/sign-in", "/account/links/use", "/account/passkeys/sign-in", "/account/password", "/account/sessions/end-others", "/account/tokens", "/sign-out", "/account/passkeys/new" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, await browser.StatusAsync(path, new { email = Cast.Email(name), password = AccountServers.Password }));
        }

        browser.Headers.Remove(header);
        Assert.True(await browser.IsSignedInAsync());
    }

    [Fact]
    public async Task A_form_signs_nobody_in()
    {
        using var browser = await servers.NobodyAsync(AccountServers.Sqlite);
        using var form = await browser.SendAsync(HttpMethod.Post, "/account/sign-in", new FormUrlEncodedContent([new("email", "a@example.org"), new("password", "b")]));
        using var text = await browser.SendAsync(HttpMethod.Post, "/account/sign-in", new StringContent("{}", Encoding.UTF8, "text/plain"));

        Assert.All([form, text], answer => Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode));
    }

    [Fact]
    public async Task No_token_reaches_what_one_signs_in_with()
    {
        using var program = await (await servers.ServerAsync(AccountServers.Sqlite)).WithTokenAsync(Cast.Program);
        foreach (var path in new[] { "/account/me", "/account/sessions", "/account/passkeys", "/account/tokens", "/account/people/admins" })
        {
            using var answer = await program.Http.GetAsync(path);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }

        using var made = await program.Http.PostAsJsonAsync("/account/tokens", new { name = "more", scope = "all", days = 1 });
        Assert.Equal(HttpStatusCode.Unauthorized, made.StatusCode);
    }
}
