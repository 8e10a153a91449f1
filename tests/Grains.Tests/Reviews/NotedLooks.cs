using Microsoft.Extensions.DependencyInjection;
using Readiness.Contracts;
using Readiness.Contracts.Badges;
using Readiness.Contracts.Mentorships;
using Readiness.Contracts.Reviews;
using Readiness.Grains.Reviews;
using Readiness.Grains.Tests.Hosts;
using Xunit;
using static Readiness.Grains.Tests.Reviews.Line;

namespace Readiness.Grains.Tests.Reviews;

/// <summary>Who looked is noted, and told to the person alone.</summary>
public sealed class NotedLooks
{
    [Theory]
    [CombinatorialDatabases]
    public async Task Every_read_of_the_line_is_noted_once_in_ten_minutes_and_ones_own_never(DatabaseKind database)
    {
        var line = await StartAsync(database);
        await using var host = line.Host;
        for (var i = 0; i < 3; i++)
        {
            await line.Person.StandingAsync(Mona);
            await line.Person.EntriesAsync(Mona, 5, null);
            await host.Readiness(Olga).ReadinessAsync(Vera, Level);
            await line.Cases.AllAsync(Mona);
            await line.Person.StandingAsync(Olga);
            await line.Person.StandingAsync(Ben);
        }

        Assert.Equal(
            ["Mona Diaz CASE", "Mona Diaz ENTRIES", "Mona Diaz STANDING", "Vera Stone READINESS"],
            (await LooksAsync(host, Olga))!.Looks.Select(look => $"{look.Viewer.Name} {look.Kind.ToString().ToUpperInvariant()}").Order());

        host.Clock.Advance(TimeSpan.FromMinutes(10));
        await line.Person.StandingAsync(Mona);

        Assert.Equal(5, (await LooksAsync(host, Olga))!.Looks.Length);
        Assert.Null(await host.Grain<ILooksGrain>("looks").ReadAsync(Mona, Olga, 10, null));
    }

    [Fact]
    public async Task Mentorships_my_team_its_file_packets_and_the_answers_of_acts_are_looks_too()
    {
        var line = await StartAsync(DatabaseKind.Sqlite);
        await using var host = line.Host;
        await line.LogWithBenAsync("e-1");

        async Task NotesAsync(LookKind kind, Func<Task> read)
        {
            host.Clock.Advance(TimeSpan.FromMinutes(10));
            await read();
            var latest = (await LooksAsync(host, Olga))!.Looks.Where(look => look.At == host.Clock.GetUtcNow()).ToList();
            Assert.Equal(("Mona Diaz", kind), (Assert.Single(latest).Viewer.Name, latest[0].Kind));
        }

        await NotesAsync(LookKind.Mentorships, () => host.Grain<IMentoringGrain>("mentoring").MentionsAsync(Mona, Olga));
        await NotesAsync(LookKind.Badges, () => host.Grain<IBadgesGrain>(GrainKeys.Person(Olga)).BadgesAsync(Mona));
        await NotesAsync(LookKind.Readiness, () => host.Readiness(Olga).TrendAsync(Mona, Level, 4));
        await NotesAsync(LookKind.Team, () => host.Grain<IMyTeamGrain>("my-team").ReadAsync(
            new TeamQuery(Mona, false, TeamOrder.Name, false, null, null, 10, null)));
        await NotesAsync(LookKind.Export, () => host.Grain<IMyTeamGrain>("my-team").CsvAsync(Mona, wholeLine: false));
        await NotesAsync(LookKind.Entries, () => line.Report.EndorseAsync(By(Mona, "e-1")));
        await NotesAsync(LookKind.Case, () => line.Cases.OpenAsync(new OpenCase(Mona, Level)));
        await NotesAsync(LookKind.Case, () => line.Cases.ReadAsync(Mona, 1));
        await NotesAsync(LookKind.Packet, () => line.Cases.PacketAsync(Mona, 1, PacketFormat.Json));
        await host.Grain<IMentoringGrain>("mentoring").MentionsAsync(Olga, Olga);
        await host.Grain<IMentoringGrain>("mentoring").MentionsAsync(Ben, Olga);

        Assert.Equal(9, (await LooksAsync(host, Olga))!.Looks.Length);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Pages_of_looks_follow_each_other_without_gap_or_repetition(DatabaseKind database)
    {
        var line = await StartAsync(database);
        await using var host = line.Host;
        for (var i = 0; i < 7; i++)
        {
            await line.Person.StandingAsync(i % 2 == 0 ? Mona : Vera);
            await line.Person.EntriesAsync(Mona, 5, null);
            host.Clock.Advance(TimeSpan.FromMinutes(10));
        }

        var all = (await LooksAsync(host, Olga, 50))!.Looks;
        var paged = new List<LookView>();
        LookPage? page = null;
        do
        {
            page = await LooksAsync(host, Olga, 3, page?.Cursors[^1]);
            paged.AddRange(page!.Looks);
        }
        while (page.HasNextPage);

        Assert.Equal(14, all.Length);
        Assert.Equal(all.Select(look => (look.Viewer.Name, look.Kind, look.At)), paged.Select(look => (look.Viewer.Name, look.Kind, look.At)));
    }

    [Fact]
    public async Task Looks_noted_before_a_clean_stop_are_written()
    {
        var line = await StartAsync(DatabaseKind.Sqlite);
        await using var host = line.Host;
        var log = ActivatorUtilities.CreateInstance<LookLog>(host.Services);
        await log.StartAsync(CancellationToken.None);

        log.Note(Mona, Olga, LookKind.Packet);
        await log.StopAsync(CancellationToken.None);

        Assert.Single(await host.Services.GetRequiredService<ILookStore>().ReadAsync(Olga, null, 10, CancellationToken.None));
    }

    private static Task<LookPage?> LooksAsync(GrainHost host, Guid person, int first = 20, string? after = null) =>
        host.Grain<ILooksGrain>("looks").ReadAsync(person, person, first, after);
}
