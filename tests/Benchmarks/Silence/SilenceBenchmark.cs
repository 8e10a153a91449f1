using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Readiness.Benchmarks.Organisations;
using Readiness.Benchmarks.Reports;
using Readiness.Support;

namespace Readiness.Benchmarks.Silence;

/// <summary>
/// Whether time tells a colleague what the answer does not: the same request for something of somebody else's and for
/// something that is not there, in turns.
/// </summary>
internal static class SilenceBenchmark
{
    private const int People = 40;
    private const int TurnsARound = 600;
    private const int WarmUpTurns = 300;

    /// <summary>A coin would tell what is there half of the time; so far from that is as good as one.</summary>
    private const double Chance = 0.05;

    public static async Task<Section> RunAsync(Effort effort)
    {
        using var sqlite = Workplace.Sqlite();
        using var postgres = await Workplace.PostgreSqlAsync();
        var table = new Table("asked for", "there, median µs", "not there, median µs", "slower when there", "goal", "");
        await MeasureAsync("SQLite", sqlite, effort, table);
        await MeasureAsync("PostgreSQL", postgres, effort, table);
        return new Section(
            $"One colleague on one connection, {effort.Rounds * TurnsARound:#,0} turns after {WarmUpTurns} to warm up, each asking once for what is there and once for what is not, in changing order. \"Slower when there\" is how often the answer about what is there took longer: at 50 % time tells nothing.",
            table.ToString());
    }

    private static async Task MeasureAsync(string name, Workplace place, Effort effort, Table table)
    {
        await place.ImportAsync(new Organisation(People, 200, DateOnly.FromDateTime(DateTime.UtcNow)));
        var members = await place.MembersAsync(People);
        await using var readiness = await ReadinessProcess.StartAsync(place.Settings);
        var owner = new GraphQLClient(readiness.Address, members[^1].Token);
        var peer = new GraphQLClient(readiness.Address, members[^2].Token);
        using var _ = owner;
        using var __ = peer;
        var standing = await peer.DataAsync($"{{ person(id: \"{members[^1].Id}\") {{ readiness {{ level }} }} }}");
        if (standing.GetProperty("person").GetProperty("readiness").ValueKind != JsonValueKind.Null)
        {
            throw new InvalidOperationException("The one who asks leads the one asked about.");
        }

        foreach (var (what, there, notThere) in await QuestionsAsync(owner, members[^1].Id, members[0].Id))
        {
            for (var turn = 0; turn < WarmUpTurns; turn++)
            {
                await AskAsync(peer, there);
                await AskAsync(peer, notThere);
            }

            var (one, other) = (new List<double>(), new List<double>());
            for (var turn = 0; turn < effort.Rounds * TurnsARound; turn++)
            {
                if (turn % 2 == 0)
                {
                    one.Add(await AskAsync(peer, there));
                }

                other.Add(await AskAsync(peer, notThere));
                if (turn % 2 == 1)
                {
                    one.Add(await AskAsync(peer, there));
                }
            }

            var slower = one.Zip(other, (here, nowhere) => here > nowhere ? 1.0 : 0.0).Average();
            table.Row(
                $"{name}: {what}", Table.Number(Numbers.Median(one)), Table.Number(Numbers.Median(other)), slower.ToString("0.0 %", CultureInfo.InvariantCulture), "45 to 55 %",
                Table.Reached(Math.Abs(slower - 0.5) <= Chance));
        }
    }

    private static async Task<double> AskAsync(GraphQLClient peer, string document)
    {
        var start = Stopwatch.GetTimestamp();
        await peer.DataAsync(document);
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    /// <summary>Plants one of each, and how a colleague asks for it and for one that is not.</summary>
    private static async Task<IReadOnlyList<(string What, string There, string NotThere)>> QuestionsAsync(GraphQLClient owner, Guid self, Guid other)
    {
        var (contact, mentorship, thanks) = (Guid.NewGuid(), Guid.CreateVersion7(), Guid.NewGuid());
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await owner.DataAsync($"mutation {{ saveContact(input: {{ id: \"{contact}\", name: \"Somebody\" }}) {{ contact {{ id }} }} }}");
        await owner.DataAsync($"mutation {{ requestMentorship(input: {{ id: \"{mentorship}\", kind: PEER, choices: [\"{other}\"], goals: [\"One\"] }}) {{ mentorship {{ id }} }} }}");
        await owner.DataAsync($"mutation {{ giveThanks(input: {{ id: \"{thanks}\", to: \"{other}\", practice: 9, text: \"For your help\", hidden: true }}) {{ thanks {{ id }} }} }}");
        await owner.DataAsync($"mutation {{ logActivity(input: {{ id: \"planted\", kind: \"share-resource\", day: \"{today}\" }}) {{ entry {{ id }} }} }}");
        var opened = await owner.DataAsync($"mutation {{ openPromotionCase(personId: \"{self}\") {{ case {{ id }} }} }}");
        var number = opened.GetProperty("openPromotionCase").GetProperty("case").GetProperty("id").GetString()!;
        return
        [
            Query("promotion case", id => $"{{ promotionCase(id: \"{id}\") {{ state }} }}", number, $"{self:N}-7"),
            Query("mentorship", id => $"{{ mentorship(id: \"{id}\") {{ state }} }}", mentorship.ToString(), Guid.CreateVersion7().ToString()),
            Query("mentorship, to accept", id => $"mutation {{ acceptMentorship(id: \"{id}\") {{ refusal {{ code }} }} }}", mentorship.ToString(), Guid.CreateVersion7().ToString()),
            Query("contact", id => $"{{ contact(id: \"{id}\") {{ name }} }}", contact.ToString(), Guid.NewGuid().ToString()),
            Query("hidden thanks", id => $"mutation {{ hideThanks(id: \"{id}\", hidden: true) {{ refusal {{ code }} }} }}", thanks.ToString(), Guid.NewGuid().ToString()),
            Query("entry, to confirm", id => $"mutation {{ confirmEntry(personId: \"{self}\", entryId: \"{id}\") {{ refusal {{ code }} }} }}", "planted", "nothing"),
            Query("entry, to endorse", id => $"mutation {{ endorseEntry(personId: \"{self}\", entryId: \"{id}\") {{ refusal {{ code }} }} }}", "planted", "nothing"),
        ];

        static (string, string, string) Query(string what, Func<string, string> ask, string there, string notThere) => (what, ask(there), ask(notThere));
    }
}
