using System.Globalization;
using Readiness.Faults.Acts;
using Readiness.Faults.Clients;
using Readiness.Faults.Servers;
using Readiness.Faults.Stages;
using Readiness.Support;
using Xunit;

namespace Readiness.Faults;

/// <summary>A request that nobody answers goes on to the next choice by itself, whatever happened to the process that took it.</summary>
public sealed class RemindersOutlive
{
    private const int PeopleOfOneLife = 3;

    /// <summary>More than three working days, wherever in a week they begin.</summary>
    private const int DaysWithoutAnswer = 7;

    /// <summary>The acts up to the request itself: two offers before it.</summary>
    private const int UpToTheRequest = 3;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task A_restart_of_the_server()
    {
        await using var stage = await SqliteStage.CreateAsync(people: 6, entries: 10);
        var controls = new Controls(FaultyServer.ControlFolder(stage.Settings.DataFolder));
        var life = Life(stage.People);
        await using (var server = await FaultyProcess.StartAsync(Fault.ObeysControls, stage))
        {
            await new LifeOnServer(life, UpToTheRequest).SendAsync(server);
            await server.KillAsync();
        }

        controls.SetDaysAhead(DaysWithoutAnswer);
        await using var restarted = await FaultyProcess.StartAsync(Fault.ObeysControls, stage);

        await PassedOnAsync(stage, [life]);
    }

    [Fact]
    public async Task The_death_of_one_of_two_silos()
    {
        Requirement.Postgres();
        await using var stage = await PostgresStage.CreateAsync(people: 24, entries: 24);
        var settings = new[] { stage.SiloSettings("one"), stage.SiloSettings("other") };
        await using var one = await FaultyProcess.StartAsync(Fault.ObeysControls, settings[0]);
        await using var other = await FaultyProcess.StartAsync(Fault.ObeysControls, settings[1]);
        var lives = stage.People.Chunk(PeopleOfOneLife).Select(Life).ToArray();
        foreach (var life in lives)
        {
            await new LifeOnServer(life, UpToTheRequest).SendAsync(one);
        }

        // Of eight reminders and eight grains about half were with the one that dies.
        await one.KillAsync();
        new Controls(FaultyServer.ControlFolder(settings[1].DataFolder)).SetDaysAhead(DaysWithoutAnswer);

        await PassedOnAsync(stage, lives);
    }

    private static SharedLife Life(IReadOnlyList<LoadPerson> people) =>
        new(Guid.CreateVersion7(), people[0], people[1], people[2], DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));

    /// <summary>Nobody asks the server: only the database is looked at.</summary>
    private static async Task PassedOnAsync(Stage stage, IReadOnlyList<SharedLife> lives)
    {
        var asked = new HashSet<Guid>();
        await Eventually.TrueAsync(
            async () =>
            {
                await using var connection = await stage.OpenAsync();
                await using var command = connection.CreateCommand();
                command.CommandText = "SELECT mentor_id FROM mentor_place";
                await using var reader = await command.ExecuteReaderAsync();
                asked.Clear();
                while (await reader.ReadAsync())
                {
                    asked.Add(reader.GetGuid(0));
                }

                return lives.All(life => asked.Contains(life.Mentor.Id));
            },
            Limit,
            () => string.Create(CultureInfo.InvariantCulture, $"the second choice to be asked: {lives.Count(life => asked.Contains(life.Mentor.Id))} of {lives.Count} were"));
    }
}
