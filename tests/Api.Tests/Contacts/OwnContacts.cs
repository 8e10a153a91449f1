using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Contacts;

/// <summary>What somebody does with their own contacts.</summary>
public sealed class OwnContacts(DevelopmentServer server)
{
    [Fact]
    public async Task A_contact_is_saved_read_touched_found_and_removed()
    {
        using var session = await server.SignInSpareAsync();
        var today = Logging.Text(server.Today);
        var saved = await session.SaveAsync(new { id = "c1", name = "Uma Outside", organisation = "Acme", role = "CTO", email = "uma@acme.example", link = "https://acme.example", metAt = "A fair", metOn = "2024-02-29", tags = new[] { "Fair" }, cadenceDays = 10, notes = "Likes tea" });

        Assert.Equal(("Uma Outside", "2024-02-29", 10, today), (saved.GetProperty("name").GetString(), saved.GetProperty("metOn").GetString(), saved.GetProperty("cadenceDays").GetInt32(), saved.GetProperty("addedOn").GetString()));
        Assert.Equal(Logging.Text(server.Today.AddDays(10)), saved.GetProperty("dueOn").GetString());
        var touched = (await session.DataAsync("mutation { touchContact(id: \"c1\") { contact { lastInteractionOn } refusal { code } } }")).GetProperty("touchContact");
        Assert.Equal(today, touched.GetProperty("contact").GetProperty("lastInteractionOn").GetString());
        var tag = (await session.DataAsync("mutation { setTagCadence(tag: \"FAIR\", days: 90) { tag { name contacts cadenceDays } refusal { code } } }")).GetProperty("setTagCadence").GetProperty("tag");
        Assert.Equal(("Fair", 1, 90), (tag.GetProperty("name").GetString(), tag.GetProperty("contacts").GetInt32(), tag.GetProperty("cadenceDays").GetInt32()));
        Assert.Equal(1, (await session.ContactsAsync("first: 5, search: \"acm um\", tag: \"fair\", overdue: false")).GetProperty("totalCount").GetInt32());
        Assert.Equal(0, (await session.ContactsAsync("first: 5, overdue: true")).GetProperty("totalCount").GetInt32());

        Assert.Equal("{\"contact\":null,\"refusal\":null}", (await session.DataAsync("mutation { removeContact(id: \"c1\") { contact { id } refusal { code } } }")).GetProperty("removeContact").GetRawText());
        Assert.Equal(JsonValueKind.Null, (await session.DataAsync("{ contact(id: \"c1\") { id } }")).GetProperty("contact").ValueKind);
        Assert.Equal("[{\"name\":\"FAIR\",\"contacts\":0}]", (await session.DataAsync("{ contactTags { name contacts } }")).GetProperty("contactTags").GetRawText());
    }

    [Fact]
    public async Task A_colleague_is_a_contact_with_their_name_and_refusals_name_the_field()
    {
        using var session = await server.SignInSpareAsync();
        var colleague = await server.IdAsync(Cast.Watcher);

        var saved = await session.SaveAsync(new { id = "c1", personId = colleague });
        Assert.Equal((Cast.Watcher, colleague), (saved.GetProperty("name").GetString(), saved.GetProperty("colleague").GetProperty("id").GetString()));
        Assert.Equal(("CONTACT_REPEATED", "personId"), await RefusedAsync(session, new { id = "c2", personId = colleague }));
        Assert.Equal(("CONTACT_COLLEAGUE_UNKNOWN", "personId"), await RefusedAsync(session, new { id = "c2", personId = "nobody" }));
        Assert.Equal(("CONTACT_NAME_INVALID", "name"), await RefusedAsync(session, new { id = "c2" }));
        Assert.Equal(("TAG_INVALID", "tags"), await RefusedAsync(session, new { id = "c2", name = "Uma", tags = new[] { " " } }));
        Assert.Equal(["BAD_ARGUMENT"], (await session.SendAsync("{ contacts(first: 0) { totalCount } }")).Codes);
        Assert.Equal(["BAD_ARGUMENT"], (await session.SendAsync("{ contacts(first: 1, after: \"none\") { totalCount } }")).Codes);
    }

    [Fact]
    public async Task What_changed_since_one_saw_it_is_told_and_kept()
    {
        using var session = await server.SignInSpareAsync();
        var seen = (await session.SaveAsync(new { id = "c1", name = "Uma Outside" })).GetProperty("version").GetString();
        var latest = (await session.SaveAsync(new { id = "c1", name = "Uma Outside", notes = "Newer", basedOn = seen })).GetProperty("version").GetString();

        Assert.Equal(("CONTACT_CHANGED", null), await RefusedAsync(session, new { id = "c1", name = "Uma Outside", role = "CTO", basedOn = seen }));
        Assert.Equal("CTO", (await session.SaveAsync(new { id = "c1", name = "Uma Outside", notes = "Newer", role = "CTO", basedOn = latest })).GetProperty("role").GetString());
        Assert.Equal("Uma Outside", (await session.SaveAsync(new { id = "c1", name = "Uma Outside" })).GetProperty("name").GetString());
        Assert.Equal(("CONTACT_UNKNOWN", "id"), await RefusedAsync(session, new { id = "c2", name = "Gone", basedOn = seen }));
    }

    [Fact]
    public async Task The_same_id_is_another_contact_for_somebody_else()
    {
        using var one = await server.SignInSpareAsync();
        using var other = await server.SignInSpareAsync();
        await one.SaveAsync(new { id = "shared-id", name = "Uma Outside" });

        Assert.Equal(JsonValueKind.Null, (await other.DataAsync("{ contact(id: \"shared-id\") { name } }")).GetProperty("contact").ValueKind);
        await other.SaveAsync(new { id = "shared-id", name = "Somebody else" });
        await other.DataAsync("mutation { removeContact(id: \"shared-id\") { refusal { code } } }");
        Assert.Equal("Uma Outside", (await one.DataAsync("{ contact(id: \"shared-id\") { name } }")).GetProperty("contact").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Nobody_who_is_not_signed_in_reaches_any()
    {
        using var nobody = server.Nobody();

        Assert.Equal(["UNAUTHENTICATED"], (await nobody.SendAsync("{ contacts(first: 1) { totalCount } }")).Codes);
        Assert.Equal(["UNAUTHENTICATED"], (await nobody.SendAsync("mutation { removeContact(id: \"c1\") { refusal { code } } }")).Codes);
    }

    private static async Task<(string?, string?)> RefusedAsync(Session session, object input)
    {
        var refusal = (await session.TrySaveAsync(input)).GetProperty("refusal");
        return (refusal.GetProperty("code").GetString(), refusal.GetProperty("field").GetString());
    }
}
