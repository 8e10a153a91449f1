using System.Diagnostics;
using System.Net;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Identity;

/// <summary>Signing in with an address and a password, on both databases.</summary>
public sealed class PasswordSignIn(AccountServers servers)
{
    private const string Wrong = "not the right password";

    [Theory]
    [InlineData(AccountServers.Sqlite)]
    [InlineData(AccountServers.PostgreSql)]
    public async Task It_lets_in_by_a_cookie_that_browsers_keep_for_this_host_alone(string database)
    {
        var (invited, name) = await servers.InviteSpareAsync(database);
        using var _ = invited;
        using var browser = await servers.SignInAsync(database, name.ToUpperInvariant());

        var cookie = Assert.Single(browser.LastCookies).ToLowerInvariant();
        Assert.StartsWith("__host-readiness=", cookie, StringComparison.Ordinal);
        Assert.All(["; secure", "; httponly", "; samesite=lax", "; path=/", "; expires="], part => Assert.Contains(part, cookie, StringComparison.Ordinal));
        Assert.DoesNotContain("domain", cookie, StringComparison.Ordinal);
        Assert.Equal(name, (await browser.ReadAsync("/account/me")).GetProperty("name").GetString());
    }

    [Theory]
    [InlineData(AccountServers.Sqlite)]
    [InlineData(AccountServers.PostgreSql)]
    public async Task Nobody_learns_whether_there_is_an_account(string database)
    {
        var (invited, name) = await servers.InviteSpareAsync(database);
        using var _ = invited;
        var without = (await servers.ServerAsync(database)).Spare();
        var wrong = await TryAsync(database, Cast.Email(name));
        var tries = new[] { await TryAsync(database, Cast.Email(without)), await TryAsync(database, "nobody@example.org"), await TryAsync(database, "'; --"), await TryAsync(database, "") };

        Assert.Equal(HttpStatusCode.Unauthorized, wrong.Status);
        Assert.Equal([wrong.Body], tries.Take(3).Select(one => one.Body).Distinct());
        Assert.All(tries, one => Assert.Equal(HttpStatusCode.Unauthorized, one.Status));

        // The slow part, and by far the longest, is done for an address nobody has as well.
        Assert.All(tries.Take(2), one => Assert.InRange(one.Time.TotalMilliseconds, wrong.Time.TotalMilliseconds / 4, wrong.Time.TotalMilliseconds * 4));
    }

    [Theory]
    [InlineData(AccountServers.Sqlite)]
    [InlineData(AccountServers.PostgreSql)]
    public async Task Ten_wrong_passwords_close_the_way_for_that_address_with_the_same_answer(string database)
    {
        var (invited, name) = await servers.InviteSpareAsync(database);
        using var _ = invited;
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => TryAsync(database, Cast.Email(name))));

        var closed = await TryAsync(database, Cast.Email(name), AccountServers.Password);
        var nobody = await TryAsync(database, "somebody.else@example.org");

        Assert.Equal(HttpStatusCode.Unauthorized, closed.Status);
        Assert.Equal([nobody.Body], answers.Append(closed).Select(one => one.Body).Distinct());
        Assert.True(await invited.IsSignedInAsync());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("""{"email":1}""")]
    public async Task A_body_that_is_none_is_a_bad_request(string body)
    {
        using var browser = await servers.NobodyAsync(AccountServers.Sqlite);
        using var answer = await browser.SendAsync(HttpMethod.Post, "/account/sign-in", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_not_read()
    {
        using var browser = await servers.NobodyAsync(AccountServers.Sqlite);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await browser.StatusAsync("/account/sign-in", new { email = "a@example.org", password = new string('a', 70_000) }));
    }

    [Theory]
    [InlineData("short pass", "12 characters")]
    [InlineData("aaaaaaaaaaaaaaaa", "guessed first")]
    [InlineData("Password1234", "guessed first")]
    [InlineData(ProductionServer.Leaked, "leaked")]
    [InlineData("SPARE", "name")]
    [InlineData("Readiness2026", "name of this program")]
    public async Task A_password_that_is_easy_to_guess_is_refused_with_why(string password, string why)
    {
        var (browser, name) = await servers.InviteSpareAsync(AccountServers.Sqlite);
        using var _ = browser;
        using var answer = await browser.PostAsync("/account/password", new { current = AccountServers.Password, password = password == "SPARE" ? name : password });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(why, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AccountServers.Sqlite)]
    [InlineData(AccountServers.PostgreSql)]
    public async Task A_new_password_takes_the_place_of_the_old_and_signs_out_elsewhere(string database)
    {
        var (browser, name) = await servers.InviteSpareAsync(database);
        using var elsewhere = await servers.SignInAsync(database, name);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await browser.StatusAsync("/account/password", new { current = Wrong, password = "the river in winter" }));
        Assert.True(await elsewhere.IsSignedInAsync());

        Assert.Equal(HttpStatusCode.NoContent, await browser.StatusAsync("/account/password", new { current = AccountServers.Password, password = "the river in winter" }));
        Assert.False(await elsewhere.IsSignedInAsync());
        Assert.True(await browser.IsSignedInAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, (await TryAsync(database, Cast.Email(name), AccountServers.Password)).Status);
        (await servers.SignInAsync(database, name, "the river in winter")).Dispose();
        browser.Dispose();
    }

    private async Task<(HttpStatusCode Status, string Body, TimeSpan Time)> TryAsync(string database, string email, string password = Wrong)
    {
        using var browser = await servers.NobodyAsync(database);
        var watch = Stopwatch.StartNew();
        using var answer = await browser.PostAsync("/account/sign-in", new { email, password });
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(), watch.Elapsed);
    }
}
