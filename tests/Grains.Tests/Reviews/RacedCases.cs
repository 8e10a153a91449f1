using Readiness.Contracts;
using Readiness.Contracts.Reviews;
using Readiness.Grains.Tests.Hosts;
using Xunit;
using static Readiness.Grains.Tests.Reviews.Line;

namespace Readiness.Grains.Tests.Reviews;

/// <summary>Commands on one case that meet, from two hosts of one cluster on PostgreSQL: one of them wins.</summary>
public sealed class RacedCases
{
    [Fact]
    public async Task Of_commands_that_meet_on_two_hosts_one_wins_and_every_answer_says_so()
    {
        var line = await StartAsync(DatabaseKind.PostgreSql, silos: 2);
        await using var host = line.Host;
        Task<CaseReply[]> RaceAsync(Func<IPromotionCaseGrain, int, Task<CaseReply>> act) => Task.WhenAll(Enumerable.Range(0, 8).Select(i =>
            Task.Run(() => act(host.From(i % 2).GetGrain<IPromotionCaseGrain>(GrainKeys.Promotion(Olga)), i))));

        var opened = await RaceAsync((cases, i) => cases.OpenAsync(new OpenCase(i % 3 == 0 ? Olga : Mona, Level)));
        Assert.Equal(1, Assert.Single(opened, reply => reply.Refusal is null).Case!.Number);
        Assert.All(opened.Where(reply => reply.Refusal is not null), reply => Assert.Equal("CASE_OPEN", reply.Refusal!.Code));

        await line.AssessAsync(1);
        var decided = await RaceAsync((cases, i) => cases.DecideAsync(
            i % 2 == 0 ? new DecideCase(Vera, 1, CaseOutcome.Promoted, $"Reason {i}", null) : new DecideCase(Olga, 1, CaseOutcome.Withdrawn, $"Reason {i}", null)));
        var won = Assert.Single(decided, reply => reply.Refusal is null).Case!.Decision!;
        Assert.All(decided.Where(reply => reply.Refusal is not null), reply => Assert.Equal("CASE_DECIDED", reply.Refusal!.Code));

        await host.DeactivateAllAsync();
        var kept = Assert.Single((await line.Cases.AllAsync(Olga))!);
        Assert.Equal((won.Outcome, won.Reasons, won.At), (kept.Decision!.Outcome, kept.Decision.Reasons, kept.Decision.At));
    }
}
