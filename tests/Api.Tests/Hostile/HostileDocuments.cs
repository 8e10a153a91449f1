namespace Readiness.Api.Tests.Hostile;

/// <summary>Documents made to cost the server more than their sender are refused, quickly and cheaply.</summary>
[Collection(nameof(Alone))]
public sealed class HostileDocuments(InProcessEndpoint endpoint) : IClassFixture<InProcessEndpoint>
{

    /// <summary>Only the best round counts, so that a busy machine has chances enough to be quiet for one.</summary>
    private const int MostRounds = 20;
    private const int AtLeast = 60;
    private const long MostBytes = 20 * 1024 * 1024;
    private static readonly TimeSpan EndOfPatience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan MostTime = TimeSpan.FromMilliseconds(50);
    private static readonly Dictionary<string, HostileRequest> Requests =
        HostileCatalog.All().ToDictionary(request => request.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Requests.Keys];

    [Fact]
    public void There_are_at_least_sixty_of_them() => Assert.True(Requests.Count >= AtLeast, $"Only {Requests.Count}");

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_refused_within_50_ms_and_20_MB(string name)
    {
        var request = Requests[name];

        // Without its guard one of them would run for years.
        await Task.Run(() => endpoint.AnswerAsync(request)).WaitAsync(EndOfPatience);
        var rounds = new List<Measured>();
        do
        {
            rounds.Add(await endpoint.AnswerAsync(request));
        }
        while (rounds.Count < MostRounds && (rounds.Count < 3 || rounds.Min(round => round.Time) > MostTime));

        Assert.All(rounds, round => Assert.True(round.IsRefused, $"{round.Status} {round.Body}"));
        Assert.All(rounds, round => Assert.DoesNotContain("Something went wrong", round.Body.ToString(), StringComparison.Ordinal));
        Assert.True(rounds.Min(round => round.Time) <= MostTime, $"took {rounds.Min(round => round.Time).TotalMilliseconds:F1} ms");
        Assert.True(rounds.Min(round => round.AllocatedBytes) <= MostBytes, $"allocated {rounds.Min(round => round.AllocatedBytes):N0} bytes");
    }
}
