using System.Text.Json;
using Readiness.Faults.Clients;
using Readiness.Grains.Ledgers;
using Readiness.Support;

namespace Readiness.Faults.Checking;

/// <summary>Asks a server for everyone's standing and holds it to the sum of their ledger.</summary>
internal static class StandingCheck
{
    private const string Document = "{ me { standing { points pillars { pillar points } ledgerLength ledgerHead } } }";
    private static readonly string[] Pillars = ["NETWORKING", "MENTORING", "GIVING_BACK", "PAYING_IT_FORWARD"];

    public static async Task<IReadOnlyList<Finding>> CompareAsync(Uri server, IEnumerable<LoadPerson> people, StoredLedgers ledgers)
    {
        var findings = new List<Finding>();
        foreach (var person in people)
        {
            using var client = new GraphQLClient(server, person.Token);
            using var answer = await client.SendAsync(Document);
            var told = answer.RootElement.TryGetProperty("errors", out var errors)
                ? errors.ToString()
                : Told(answer.RootElement.GetProperty("data").GetProperty("me").GetProperty("standing"));
            var expected = Expected(ledgers.Of(person.Id));
            if (told != expected)
            {
                findings.Add(new Finding(FindingKind.TotalDiffers, $"{person.Id}: told {told}, recorded {expected}"));
            }
        }

        return findings;
    }

    private static string Told(JsonElement standing)
    {
        var pillars = standing.GetProperty("pillars").EnumerateArray()
            .ToDictionary(pillar => pillar.GetProperty("pillar").GetString()!, pillar => pillar.GetProperty("points").GetInt32(), StringComparer.Ordinal);
        return Text(
            standing.GetProperty("points").GetInt32(),
            Pillars.Select(pillar => pillars.GetValueOrDefault(pillar)),
            standing.GetProperty("ledgerLength").GetInt32(),
            standing.GetProperty("ledgerHead").GetString());
    }

    private static string Expected(LedgerRow[] rows) => Text(
        rows.Sum(row => row.Points),
        Enumerable.Range(0, Pillars.Length).Select(pillar => rows.Where(row => row.Pillar == pillar).Sum(row => row.Points)),
        rows.Length,
        rows.Length == 0 ? null : Convert.ToHexStringLower(rows[^1].Hash));

    private static string Text(int points, IEnumerable<int> pillars, int length, string? head) =>
        $"{points} points ({string.Join(", ", pillars)}) in {length} rows up to {head}";
}
