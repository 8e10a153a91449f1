using Orleans.Storage;
using Xunit;

namespace Readiness.Grains.Tests.Storage.Orleans;

/// <summary>Two silos that each hold an activation of the same new grain write its state for the first time at once.</summary>
public sealed class FirstWriteRace
{
    private const int Races = 2_000;
    private const int AtOnce = 8;

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task Exactly_one_of_two_first_writes_stands(string kind)
    {
        await using var database = await OrleansDatabase.CreateAsync(kind);
        using var one = await OrleansProviders.CreateAsync(database);
        using var other = await OrleansProviders.CreateAsync(database);
        var winners = new string?[Races];

        await Parallel.ForAsync(0, Races, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (race, _) =>
        {
            var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var writes = Task.WhenAll(
                WriteAsync(one, race, "one", start.Task), WriteAsync(other, race, "other", start.Task));
            start.SetResult();
            winners[race] = Assert.Single(await writes, text => text is not null);
        });

        Assert.Equal(Races, await database.CountAsync("SELECT count(*) FROM OrleansStorage"));
        for (var race = 0; race < Races; race++)
        {
            Assert.Equal(new StoredNote(winners[race]!, "1", Exists: true), await one.Notes.ReadAsync(Grain(race)));
        }
    }

    private static GrainId Grain(int race) => GrainId.Create("person", $"u-{race}");

    /// <summary>Writes as soon as the start is given.</summary>
    /// <returns>What was written; null where the write was refused.</returns>
    private static async Task<string?> WriteAsync(OrleansProviders silo, int race, string text, Task start)
    {
        await start;
        try
        {
            Assert.Equal("1", await silo.Notes.WriteAsync(Grain(race), text));
            return text;
        }
        catch (InconsistentStateException)
        {
            return null;
        }
    }
}
