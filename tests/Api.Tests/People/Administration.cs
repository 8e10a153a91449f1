using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.People;

/// <summary>What admins read and do over GraphQL and by upload, and what everybody else is told about it.</summary>
public sealed class Administration(DevelopmentServer development, AccountServers servers)
{
    private const string Nobody = "00000000-0000-7000-8000-000000000000";
    private const string Read = "{ adminPeople(first: 5) { edges { node { id } } } adminTeams { id } adminAudit(first: 5) { edges { node { id } } } me { isAdmin } }";

    [Fact]
    public async Task To_whoever_is_no_admin_nothing_of_it_exists()
    {
        using var peer = await development.SignInAsync(Cast.Peer);
        var report = (await peer.DataAsync($$"""{ people(search: "{{Cast.Report}}", first: 1) { edges { node { id isAdmin } } } }""")).GetProperty("people").GetProperty("edges")[0].GetProperty("node");
        var id = report.GetProperty("id").GetString()!;

        var read = await peer.DataAsync(Read);
        Assert.All(["adminPeople", "adminTeams", "adminAudit"], field => Assert.Equal(JsonValueKind.Null, read.GetProperty(field).ValueKind));
        Assert.False(read.GetProperty("me").GetProperty("isAdmin").GetBoolean());
        Assert.Equal(JsonValueKind.Null, report.GetProperty("isAdmin").ValueKind);
        foreach (var act in new[] { "deactivatePerson(personId: \"$\")", "updatePerson(personId: \"$\", name: \"X\")", "movePerson(personId: \"$\")", "setManager(personId: \"$\")", "setAdmin(personId: \"$\", admin: true)", "reactivatePerson(personId: \"$\")" })
        {
            var (known, unknown, none) = (await RefusalAsync(peer, act, id), await RefusalAsync(peer, act, Nobody), await RefusalAsync(peer, act, "x"));
            Assert.Equal("""{"code":"PERSON_UNKNOWN","message":"This person is not known here."}""", known);
            Assert.Equal((known, known), (unknown, none));
        }

        using var content = Csv("email,name\n");
        using var upload = await peer.Http.PostAsync("/people/import", content);
        Assert.Equal(HttpStatusCode.NotFound, upload.StatusCode);
        Assert.Empty(await upload.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData(AccountServers.Sqlite)]
    [InlineData(AccountServers.PostgreSql)]
    public async Task Whoever_is_deactivated_is_refused_at_the_next_request_by_session_and_by_token(string database)
    {
        using var admin = await AdminAsync(database);
        var (browser, name) = await servers.InviteSpareAsync(database);
        using var gone = browser;
        var id = await servers.IdAsync(database, name);
        using var program = await (await servers.ServerAsync(database)).WithTokenAsync(name);
        Assert.Equal(HttpStatusCode.OK, (await program.SendAsync("{ me { name } }")).Status);

        Assert.False((await admin.DataAsync($$"""mutation { deactivatePerson(personId: "{{id}}") { person { active } refusal { code } } }""")).GetProperty("deactivatePerson").GetProperty("person").GetProperty("active").GetBoolean());

        Assert.Equal(HttpStatusCode.Unauthorized, (await program.SendAsync("{ me { name } }")).Status);
        Assert.False(await gone.IsSignedInAsync());
        using var other = await (await servers.ServerAsync(database)).WithTokenAsync(Cast.Program);
        Assert.Equal(JsonValueKind.Null, (await other.DataAsync($$"""{ person(id: "{{id}}") { name } }""")).GetProperty("person").ValueKind);

        await admin.DataAsync($$"""mutation { reactivatePerson(personId: "{{id}}") { refusal { code } } }""");
        Assert.False(await gone.IsSignedInAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.SendAsync("{ me { name } }")).Status);
        var acts = (await admin.DataAsync($$"""{ adminAudit(first: 10, person: "{{id}}") { edges { node { act by person } } } }""")).GetProperty("adminAudit").GetProperty("edges").EnumerateArray()
            .Select(edge => edge.GetProperty("node")).Select(act => (act.GetProperty("act").GetString(), act.GetProperty("by").GetString(), act.GetProperty("person").GetString()));
        Assert.Equal([("reactivated", Cast.Top, name), ("deactivated", Cast.Top, name), ("link-made", Cast.Top, name)], acts);
    }

    [Theory]
    [InlineData(AccountServers.Sqlite)]
    [InlineData(AccountServers.PostgreSql)]
    public async Task A_new_manager_sees_and_the_old_one_does_not_from_the_next_request_on(string database)
    {
        using var admin = await AdminAsync(database);
        var server = await servers.ServerAsync(database);
        string[] names = [server.Spare(), server.Spare(), server.Spare()];
        var ids = new List<string>();
        foreach (var name in names)
        {
            ids.Add(await servers.IdAsync(database, name));
        }

        using var first = await server.WithTokenAsync(names[0]);
        using var second = await server.WithTokenAsync(names[1]);
        async Task<bool> Sees(Session who) => (await who.SendAsync($$"""{ person(id: "{{ids[2]}}") { standing { points } } }""")).Codes.Length == 0;

        foreach (var (manager, seen, unseen) in new[] { (ids[0], first, second), (ids[1], second, first), (ids[0], first, second) })
        {
            await admin.DataAsync($$"""mutation { setManager(personId: "{{ids[2]}}", managerId: "{{manager}}") { refusal { code } } }""");
            Assert.Equal((true, false), (await Sees(seen), await Sees(unseen)));
        }

        Assert.Equal("MANAGER_CYCLE", (await admin.DataAsync($$"""mutation { setManager(personId: "{{ids[0]}}", managerId: "{{ids[2]}}") { refusal { code message } } }""")).GetProperty("setManager").GetProperty("refusal").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData(AccountServers.Sqlite)]
    [InlineData(AccountServers.PostgreSql)]
    public async Task A_file_is_shown_beforehand_and_carried_out_by_what_was_shown(string database)
    {
        var admin = await servers.AdminAsync(database);
        var (one, other) = ((await servers.ServerAsync(database)).Spare(), (await servers.ServerAsync(database)).Spare());
        var file = $"email,name,team\n{Cast.Email(one)},{one} Łęcka,Spares\n{Cast.Email(other)},{other},Nowhere\n";

        var refused = await UploadAsync(admin, "", file);
        Assert.Equal("TEAM_UNKNOWN", refused.GetProperty("refused")[0].GetProperty("code").GetString());
        var preview = await UploadAsync(admin, "addNew=true", file);
        Assert.Equal(["Nowhere"], preview.GetProperty("newTeams").EnumerateArray().Select(team => team.GetString()));
        Assert.Equal(2, preview.GetProperty("changed").GetInt32());
        using (var stale = await SendAsync(admin, $"addNew=true&fingerprint={preview.GetProperty("fingerprint").GetString()}", file + "\n"))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.StatusCode);
        }

        Assert.True((await UploadAsync(admin, $"addNew=true&fingerprint={preview.GetProperty("fingerprint").GetString()}", file)).GetProperty("done").GetBoolean());
        Assert.Equal(2, (await UploadAsync(admin, "addNew=true", file)).GetProperty("unchanged").GetInt32());
    }

    [Fact]
    public async Task A_file_that_is_none_too_large_or_from_another_site_is_refused()
    {
        var admin = await servers.AdminAsync(AccountServers.Sqlite);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "FILE_INVALID"), await RefusedAsync(admin, Csv("mail,name\n")));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "FILE_INVALID"), await RefusedAsync(admin, Csv("email,name\n\"open,x\n")));
        using var program = await AdminAsync(AccountServers.Sqlite);
        program.Http.DefaultRequestHeaders.ExpectContinue = true; // so that the answer comes before the file is sent in vain
        using var large = Csv(new string('\n', (32 * 1024 * 1024) + 1));
        using var tooLarge = await program.Http.PostAsync("/people/import", large);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLarge.StatusCode);
        using var form = new StringContent("email,name\n");
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "BAD_REQUEST"), await RefusedAsync(admin, form));
        using var elsewhere = new Browser((await servers.ServerAsync(AccountServers.Sqlite)).Process.Address);
        foreach (var (name, value) in admin.Cookies)
        {
            elsewhere.Cookies[name] = value;
        }

        elsewhere.Headers["Sec-Fetch-Site"] = "cross-site";
        Assert.Equal((HttpStatusCode.Forbidden, "CROSS_SITE"), await RefusedAsync(elsewhere, Csv("email,name\n")));
    }

    private static async Task<string> RefusalAsync(Session session, string act, string id)
    {
        var answer = await session.DataAsync($"mutation {{ {act.Replace("$", id, StringComparison.Ordinal)} {{ person {{ id }} refusal {{ code message }} }} }}");
        var outcome = answer.EnumerateObject().Single().Value;
        Assert.Equal(JsonValueKind.Null, outcome.GetProperty("person").ValueKind);
        return outcome.GetProperty("refusal").GetRawText();
    }

    private async Task<Session> AdminAsync(string database)
    {
        await servers.AdminAsync(database);
        return await (await servers.ServerAsync(database)).WithTokenAsync(Cast.Top);
    }

    private static Task<HttpResponseMessage> SendAsync(Browser browser, string options, string file) =>
        browser.SendAsync(HttpMethod.Post, $"/people/import?{options}", Csv(file));

    private static async Task<JsonElement> UploadAsync(Browser browser, string options, string file)
    {
        using var answer = await SendAsync(browser, options, file);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task<(HttpStatusCode Status, string? Code)> RefusedAsync(Browser browser, HttpContent content)
    {
        using var answer = await browser.SendAsync(HttpMethod.Post, "/people/import", content);
        return (answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString());
    }

    private static ByteArrayContent Csv(string file)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(file));
        content.Headers.TryAddWithoutValidation("Content-Type", "text/csv");
        return content;
    }
}
