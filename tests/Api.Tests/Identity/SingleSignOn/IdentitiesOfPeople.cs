using System.Net;
using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Identity.SingleSignOn;

/// <summary>What an admin does with the identities that somebody has at the organisation's provider.</summary>
public sealed class IdentitiesOfPeople(SingleSignOnServer server, AccountServers others) : IClassFixture<SingleSignOnServer>
{
    [Fact]
    public async Task An_admin_sees_links_and_removes_an_identity_and_whoever_came_in_by_it_is_out()
    {
        var admin = await server.AdminAsync();
        var people = $"/account/people/{await AccountServers.IdAsync(server, server.Spare())}";
        Assert.Empty((await admin.ReadAsync($"{people}/identities")).GetProperty("identities").EnumerateArray());
        Assert.Equal(HttpStatusCode.NoContent, await admin.StatusAsync($"{people}/identity", new { subject = "employee-1" }));
        var (browser, request) = await server.LeaveAsync();
        using var held = browser;
        Assert.True(await SingleSignOnServer.ComeBackAsync(browser, server.Issuer.Authorize(request, "employee-1", "nobody@example.org").Query));

        var listed = await admin.ReadAsync($"{people}/identities");
        var identity = Assert.Single(listed.GetProperty("identities").EnumerateArray());
        Assert.Equal(("Example ID", server.Issuer.Issuer, "employee-1"), (listed.GetProperty("title").GetString(), identity.GetProperty("issuer").GetString(), identity.GetProperty("subject").GetString()));
        Assert.Equal(HttpStatusCode.NotFound, await admin.StatusAsync($"{people}/identity/remove", new { issuer = server.Issuer.Issuer, subject = "employee-2" }));
        Assert.Equal(HttpStatusCode.NotFound, await admin.StatusAsync($"{people}/identity/remove", new { subject = "employee-1" }));
        Assert.True(await browser.IsSignedInAsync());

        Assert.Equal(HttpStatusCode.NoContent, await admin.StatusAsync($"{people}/identity/remove", new { issuer = server.Issuer.Issuer, subject = "employee-1" }));

        Assert.False(await browser.IsSignedInAsync());
        Assert.False(await server.TryAsync("employee-1", "nobody@example.org"));
        Assert.Empty((await admin.ReadAsync($"{people}/identities")).GetProperty("identities").EnumerateArray());
        Assert.Equal(["identity-removed", "identity-linked"], await server.ActsOnAsync(people.Split('/')[^1]));
        Assert.Contains("did IdentityLinked to the account of", server.Process.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_admin_who_removes_an_identity_of_their_own_stays_signed_in()
    {
        var admin = await server.AdminAsync();
        var own = $"/account/people/{await AccountServers.IdAsync(server, Cast.Top)}";
        Assert.Equal(HttpStatusCode.NoContent, await admin.StatusAsync($"{own}/identity", new { subject = "admin-1" }));

        Assert.Equal(HttpStatusCode.NoContent, await admin.StatusAsync($"{own}/identity/remove", new { issuer = server.Issuer.Issuer, subject = "admin-1" }));

        Assert.True(await admin.IsSignedInAsync());
    }

    [Fact]
    public async Task To_nobody_but_admins_do_identities_of_others_exist_and_no_other_site_removes_one()
    {
        var admin = await server.AdminAsync();
        var people = $"/account/people/{await AccountServers.IdAsync(server, server.Spare())}";
        var identity = new { issuer = server.Issuer.Issuer, subject = "employee-3" };
        Assert.Equal(HttpStatusCode.NoContent, await admin.StatusAsync($"{people}/identity", identity));
        var (browser, request) = await server.LeaveAsync();
        using var held = browser;
        Assert.True(await SingleSignOnServer.ComeBackAsync(browser, server.Issuer.Authorize(request, identity.subject, "nobody@example.org").Query));
        using var nobody = new Browser(server.Process.Address);
        using var program = await server.WithTokenAsync(Cast.Program);
        using var foreign = new Browser(server.Process.Address);
        foreign.Headers["Sec-Fetch-Site"] = "cross-site";
        foreach (var (cookie, value) in admin.Cookies)
        {
            foreign.Cookies[cookie] = value;
        }

        using var read = await browser.GetAsync($"{people}/identities");
        using var unknown = await nobody.GetAsync($"{people}/identities");
        using var token = await program.Http.GetAsync($"{people}/identities");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (read.StatusCode, unknown.StatusCode, token.StatusCode));
        Assert.Equal(HttpStatusCode.NotFound, await browser.StatusAsync($"{people}/identity/remove", identity));
        Assert.Equal(HttpStatusCode.Unauthorized, await nobody.StatusAsync($"{people}/identity/remove", identity));
        Assert.Equal(HttpStatusCode.Forbidden, await foreign.StatusAsync($"{people}/identity/remove", identity));
        Assert.Single((await admin.ReadAsync($"{people}/identities")).GetProperty("identities").EnumerateArray());
    }

    [Fact]
    public async Task Without_a_provider_there_is_no_title_and_nothing_is_linked()
    {
        var admin = await others.AdminAsync(AccountServers.Sqlite);
        var people = $"/account/people/{await others.IdAsync(AccountServers.Sqlite, Cast.Top)}";

        Assert.Equal(JsonValueKind.Null, (await admin.ReadAsync($"{people}/identities")).GetProperty("title").ValueKind);
        Assert.Equal(HttpStatusCode.NotFound, await admin.StatusAsync($"{people}/identity", new { subject = "employee-4" }));
        using var nobody = await admin.GetAsync($"/account/people/{Guid.Empty}/identities");
        Assert.Equal(HttpStatusCode.NotFound, nobody.StatusCode);
    }
}
