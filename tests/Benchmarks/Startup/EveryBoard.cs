using Readiness.Support;

namespace Readiness.Benchmarks.Startup;

/// <summary>Asks for every board once: a document a scope and period, with all measures in it.</summary>
internal static class EveryBoard
{
    private static readonly string[] Periods = ["WEEK", "MONTH", "QUARTER", "ALL_TIME"];
    private static readonly string[] Measures = ["TOTAL", "NETWORKING", "MENTORING", "GIVING_BACK", "PAYING_IT_FORWARD"];

    /// <summary>Returns how many boards were served.</summary>
    public static async Task<int> ServeAsync(Uri address, string token, IReadOnlyList<Guid> teams)
    {
        using var client = new GraphQLClient(address, token);
        foreach (var scope in teams.Select(team => $"scope: TEAM, team: \"{team}\"").Prepend("scope: ORGANISATION"))
        {
            foreach (var period in Periods)
            {
                await client.DataAsync($"{{ {string.Join(' ', Measures.Select(measure => Board(scope, period, measure)))} }}");
            }
        }

        return (teams.Count + 1) * Periods.Length * Measures.Length;
    }

    private static string Board(string scope, string period, string measure) =>
        $"{measure.ToLowerInvariant()}: leaderboard({scope}, period: {period}, measure: {measure}) {{ memberCount rows(first: 50) {{ edges {{ node {{ rank name points movement isMe }} }} }} me {{ rank points }} }}";
}
