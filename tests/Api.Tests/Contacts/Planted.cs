using System.Globalization;
using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Contacts;

/// <summary>Contacts of one person with a mark in every field, and entries with one of them that all went one way.</summary>
internal sealed record Planted(string Owner, string OwnerName, string Team, string Counterpart, string Contact, string Entry, string Today)
{
    /// <summary>In every text of the contacts, and nowhere else.</summary>
    public const string Mark = "leakmark";

    /// <summary>A day and a number that nothing else has.</summary>
    public const string Day = "2019-02-03";

    private const string Cadence = "273";

    /// <summary>What nobody but the owner may ever read.</summary>
    public static IReadOnlyList<string> Secrets { get; } =
        [Mark, Day, $"CadenceDays\":{Cadence}", "cadenceDays\":90", "You have been generous here", "You have had good support here"];

    /// <summary>Every mark that the owner's own walk has to find, so that it is known to look everywhere.</summary>
    public static IReadOnlyList<string> Fields { get; } =
        [.. Texts.Select(Marked), Marked("tag"), Marked("colleague-notes"), Day, "You have been generous here", $"ownCadenceDays\":{Cadence}", "cadenceDays\":90"];

    private static string[] Texts => ["name", "organisation", "role", "email", "link", "metAt", "notes"];

    /// <summary>Adds the contacts and the entries.</summary>
    public static async Task<Planted> PlantAsync(DevelopmentServer server, string owner, string counterpart)
    {
        using var session = await server.SignInAsync(owner);
        var colleague = await server.IdAsync(counterpart);
        var contact = Guid.NewGuid().ToString();
        await session.SaveAsync(new
        {
            id = contact,
            name = Marked("name"),
            organisation = Marked("organisation"),
            role = Marked("role"),
            email = $"{Marked("email")}@example.org",
            link = $"https://example.org/{Marked("link")}",
            metAt = Marked("metAt"),
            metOn = Day,
            tags = new[] { Marked("tag") },
            cadenceDays = int.Parse(Cadence, CultureInfo.InvariantCulture),
            notes = Marked("notes"),
        });
        await session.SaveAsync(new { id = Guid.NewGuid().ToString(), personId = colleague, tags = new[] { Marked("tag") }, notes = Marked("colleague-notes") });
        await session.DataAsync("mutation ($tag: String!) { setTagCadence(tag: $tag, days: 90) { tag { name } } }", new { tag = Marked("tag") });
        await session.DataAsync("mutation ($id: ID!, $on: Date!) { touchContact(id: $id, on: $on) { contact { id } } }", new { id = contact, on = Day });
        var entries = new List<JsonElement>();
        for (var day = 0; day < 3; day++)
        {
            entries.Add(await session.LogAsync("assist", server.Today.AddDays(-day), new[] { new { personId = colleague } }));
        }

        var me = (await session.DataAsync("{ me { id team { id } } }")).GetProperty("me");
        return new Planted(
            me.GetProperty("id").GetString()!, owner, me.GetProperty("team").GetProperty("id").GetString()!, colleague, contact, entries[0].GetProperty("id").GetString()!, Logging.Text(server.Today));
    }

    private static string Marked(string field) => $"{Mark}-{field}";
}
