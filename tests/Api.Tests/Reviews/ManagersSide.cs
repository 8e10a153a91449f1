using System.Net;
using System.Text;
using System.Text.Json;
using Readiness.Api.Tests.Servers;
using Readiness.Api.Tests.Settings;
using Readiness.Support;

namespace Readiness.Api.Tests.Reviews;

/// <summary>What managers do and read, over the wire.</summary>
public sealed class ManagersSide(DevelopmentServer server)
{
    private const string Endorse =
        "mutation ($person: ID!, $entry: ID!) { endorseEntry(personId: $person, entryId: $entry, comment: \"I saw it\") { entry { status review { state comment by { name } } } refusal { code } } }";

    private const string Open = "mutation ($person: ID!) { openPromotionCase(personId: $person) { case { id state side criteria { key } } refusal { code } } }";
    private const string Save = "mutation ($id: ID!, $ratings: [CriterionRatingInput!]!) { saveCaseAssessment(id: $id, ratings: $ratings) { case { state } refusal { code } } }";
    private const string Submit = "mutation ($id: ID!) { submitCaseAssessment(id: $id) { case { state self { ratings { words } } line { ratings { words } } } refusal { code } } }";
    private const string Decide = "mutation ($id: ID!) { decidePromotionCase(id: $id, outcome: PROMOTED, reasons: \"It shows\") { case { state decision { outcome } } refusal { code } } }";

    [Fact]
    public async Task A_case_goes_from_an_endorsed_entry_to_the_packet_and_nobody_else_sees_it()
    {
        using var owner = await server.SignInSpareAsync();
        using var leader = await server.SignInAsync(Cast.Top);
        using var stranger = await server.SignInSpareAsync();
        var person = await IdAsync(owner);
        var entry = (await owner.LogAsync("share-resource", server.Today)).GetProperty("id").GetString()!;

        var endorsed = (await leader.DataAsync(Endorse, new { person, entry })).GetProperty("endorseEntry").GetProperty("entry");
        Assert.Equal(("CONFIRMED", "ENDORSED"), (endorsed.GetProperty("status").GetString(), endorsed.GetProperty("review").GetProperty("state").GetString()));
        var unknown = (await stranger.DataAsync(Endorse, new { person, entry })).GetProperty("endorseEntry").GetProperty("refusal");
        Assert.Equal("ENTRY_UNKNOWN", unknown.GetProperty("code").GetString());

        var opened = (await leader.DataAsync(Open, new { person })).GetProperty("openPromotionCase").GetProperty("case");
        var id = opened.GetProperty("id").GetString()!;
        var ratings = opened.GetProperty("criteria").EnumerateArray()
            .Select(each => new { criterion = each.GetProperty("key").GetString(), rating = "MET", words = "As it was", entries = new[] { entry } }).ToArray();
        foreach (var side in new[] { owner, leader })
        {
            Assert.Equal("OPEN", (await side.DataAsync(Save, new { id, ratings })).GetProperty("saveCaseAssessment").GetProperty("case").GetProperty("state").GetString());
            var submitted = (await side.DataAsync(Submit, new { id })).GetProperty("submitCaseAssessment").GetProperty("case");
            Assert.Equal(side == owner, submitted.GetProperty("line").ValueKind == JsonValueKind.Null);
        }

        Assert.Equal("CASE_OWN", (await owner.DataAsync(Decide, new { id })).GetProperty("decidePromotionCase").GetProperty("refusal").GetProperty("code").GetString());
        Assert.Equal("DECIDED", (await leader.DataAsync(Decide, new { id })).GetProperty("decidePromotionCase").GetProperty("case").GetProperty("state").GetString());
        foreach (var (ending, type) in new[] { ("json", "application/json"), ("md", "text/markdown"), ("html", "text/html"), ("pdf", "application/pdf") })
        {
            using var packet = await leader.Http.GetAsync($"/cases/{id}/packet.{ending}");
            Assert.Equal((HttpStatusCode.OK, type), (packet.StatusCode, packet.Content.Headers.ContentType?.MediaType));
            Assert.Equal(ending != "html", packet.Content.Headers.ContentDisposition?.DispositionType == "attachment");
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Http.GetAsync($"/cases/{id}/packet.{ending}")).StatusCode);
        }

        await VerifyAsync(await leader.Http.GetByteArrayAsync($"/cases/{id}/packet.json"));
        Assert.Equal(JsonValueKind.Null, (await stranger.DataAsync("query ($id: ID!) { promotionCase(id: $id) { id } }", new { id })).GetProperty("promotionCase").ValueKind);
        var looks = (await owner.DataAsync("{ me { looks(first: 20) { edges { node { kind viewer { name } } } } } }")).GetProperty("me").GetProperty("looks").GetProperty("edges").EnumerateArray();
        Assert.Contains(looks, look => look.GetProperty("node").GetProperty("kind").GetString() == "PACKET" && look.GetProperty("node").GetProperty("viewer").GetProperty("name").GetString() == Cast.Top);
    }

    [Fact]
    public async Task A_team_is_for_who_leads_it_as_a_list_and_as_a_file()
    {
        using var leader = await server.SignInAsync(Cast.Manager);
        using var member = await server.SignInAsync(Cast.Peer);
        using var nobody = new Session(leader.Http.BaseAddress!);
        const string Team = "{ myTeam(first: 10, orderBy: CLAIMED, descending: true) { totalCount orderedBy edges { node { name confirmed claimed unmetGates trend pillars { points } } } } }";

        var team = (await leader.DataAsync(Team)).GetProperty("myTeam");

        Assert.Contains(team.GetProperty("edges").EnumerateArray(), each => each.GetProperty("node").GetProperty("name").GetString() == Cast.Report);
        Assert.Equal("CLAIMED", team.GetProperty("orderedBy").GetString());
        Assert.Equal(JsonValueKind.Null, (await member.DataAsync(Team)).GetProperty("myTeam").ValueKind);
        Assert.StartsWith("name,title,team", await leader.Http.GetStringAsync("/team.csv"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await member.Http.GetAsync("/team.csv")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.Http.GetAsync("/team.csv")).StatusCode);
    }

    [Fact]
    public async Task Files_are_for_tokens_that_read_and_for_pages_of_our_own()
    {
        using var leader = await server.SignInAsync(Cast.Manager);
        using var program = await server.WithTokenAsync(Cast.Program);
        using var bad = new Session(leader.Http.BaseAddress!, "made-up");
        program.Http.DefaultRequestHeaders.Add("Origin", "https://tools.example");
        var nobody = $"/cases/{Guid.NewGuid():N}-1/packet.json";

        foreach (var address in new[] { "/team.csv", nobody })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await program.Http.GetAsync(address)).StatusCode);
            Assert.Equal(HttpStatusCode.Unauthorized, (await bad.Http.GetAsync(address)).StatusCode);
            using var elsewhere = new HttpRequestMessage(HttpMethod.Get, address);
            elsewhere.Headers.Add("Sec-Fetch-Site", "cross-site");
            Assert.Equal(HttpStatusCode.Forbidden, (await leader.Http.SendAsync(elsewhere)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await leader.Http.GetAsync("/cases/nothing/packet.pdf")).StatusCode);
    }

    /// <summary>By the command: the packet as it is, one with another reason, and a file that is not there.</summary>
    private async Task VerifyAsync(byte[] packet)
    {
        using var folder = new TemporaryFolder();
        var settings = new ReadinessSettings { DataFolder = Path.Combine(folder.Path, "data") };
        var (good, altered) = (Path.Combine(folder.Path, "good.json"), Path.Combine(folder.Path, "altered.json"));
        await File.WriteAllBytesAsync(good, packet);
        await File.WriteAllTextAsync(altered, Encoding.UTF8.GetString(packet).Replace("It shows", "It glows", StringComparison.Ordinal));

        var kept = await ReadinessProcess.RunToEndAsync(server.Settings, "packet", "verify", good);
        var found = await ReadinessProcess.RunToEndAsync(settings, "packet", "verify", altered, "--alone");
        var missing = await ReadinessProcess.RunToEndAsync(settings, "packet", "verify", good + "x");

        Assert.Equal(0, kept.ExitCode);
        Assert.Contains("is as this server wrote it, and the ledger here agrees with it", kept.Output, StringComparison.Ordinal);
        Assert.Equal((1, "The part 'decision' is not what its digest says.\n"), (found.ExitCode, found.Output));
        Assert.Equal((1, true), (missing.ExitCode, missing.Errors.Contains("good.jsonx", StringComparison.Ordinal)));
    }

    private static async Task<string> IdAsync(Session session) => (await session.DataAsync("{ me { id } }")).GetProperty("me").GetProperty("id").GetString()!;
}
