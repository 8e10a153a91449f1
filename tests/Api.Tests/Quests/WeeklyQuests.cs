using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Quests;

/// <summary>Three suggestions a week, completed by the ledger alone.</summary>
public sealed class WeeklyQuests(DevelopmentServer server)
{
    private const string Mine = "{ me { quests { kind { key peopleNeeded needsEvidence maxPerDay } target done completed gain } } }";

    [Fact]
    public async Task There_are_three_of_different_practices_and_they_stay()
    {
        using var person = await server.SignInAsync(server.Spare());

        var quests = await QuestsAsync(person);
        await person.LogAsync("share-resource", server.Today);

        Assert.Equal(3, quests.Length);
        Assert.All(quests, quest => Assert.True(quest.GetProperty("gain").GetInt32() > 0));
        Assert.All(quests, quest => Assert.Equal((0, false), (quest.GetProperty("done").GetInt32(), quest.GetProperty("completed").GetBoolean())));
        Assert.Equal(Kinds(quests), Kinds(await QuestsAsync(person)));
    }

    [Fact]
    public async Task An_entry_of_the_kind_this_week_moves_a_quest()
    {
        using var person = await server.SignInAsync(server.Spare());
        var quest = (await QuestsAsync(person)).First(each => !each.GetProperty("kind").GetProperty("needsEvidence").GetBoolean());
        var kind = quest.GetProperty("kind");
        var with = Enumerable.Range(0, kind.GetProperty("peopleNeeded").GetInt32()).Select(number => new { name = $"Somebody {number}" }).ToArray();

        await person.LogAsync(kind.GetProperty("key").GetString()!, server.Today, with);

        var after = (await QuestsAsync(person)).Single(each => each.GetProperty("kind").GetProperty("key").GetString() == kind.GetProperty("key").GetString());
        Assert.Equal(1, after.GetProperty("done").GetInt32());
        Assert.Equal(after.GetProperty("target").GetInt32() == 1, after.GetProperty("completed").GetBoolean());
    }

    private static async Task<JsonElement[]> QuestsAsync(Session person) =>
        [.. (await person.DataAsync(Mine)).GetProperty("me").GetProperty("quests").EnumerateArray()];

    private static IEnumerable<string> Kinds(JsonElement[] quests) => quests.Select(quest => quest.GetProperty("kind").GetProperty("key").GetString()!);
}
