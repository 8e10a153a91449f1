using Readiness.Faults.Stages;
using Readiness.Support;
using Xunit;

namespace Readiness.Faults;

public sealed class KillingTheServer
{
    private const int People = 40;
    private const int Entries = 400;

    [Fact]
    public async Task Loses_and_doubles_nothing_on_SQLite()
    {
        await using var stage = await SqliteStage.CreateAsync(People, Entries);
        await new KillRounds(stage).RunAsync(FaultCounts.Kills, "SQLite");
    }

    [Fact]
    public async Task Loses_and_doubles_nothing_on_PostgreSQL()
    {
        Requirement.Postgres();
        await using var stage = await PostgresStage.CreateAsync(People, Entries);
        await new KillRounds(stage).RunAsync(FaultCounts.Kills, "PostgreSQL");
    }
}
