using Readiness.Contracts.Boards;
using Readiness.Grains.Tests.Hosts;
using Readiness.Support;
using Xunit;
using DomainPresence = Readiness.Domain.Boards.BoardPresence;

namespace Readiness.Grains.Tests.Boards;

/// <summary>What the boards' grain promises.</summary>
public sealed class LiveBoards
{
    [Theory]
    [CombinatorialDatabases]
    public async Task What_was_logged_is_on_the_board_soon_and_again_after_a_rebuild(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (ana, ben, cleo) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"), await host.AddPersonAsync("Cleo Xu"));
        await ReadAsync(host, ana);

        await host.LogAsync(ana, "e-1");
        await host.LogAsync(ben, "e-1");
        await host.LogAsync(cleo, "e-1", "share-resource");

        (int, string, int)[] expected = [(1, "Ana Costa", 20), (1, "Ben Rossi", 20), (3, "Cleo Xu", 5)];
        await Eventually.TrueAsync(async () => Rows(await ReadAsync(host, ana)).SequenceEqual(expected), TimeSpan.FromSeconds(10), () => "the board");
        await host.DeactivateAllAsync();
        Assert.Equal(expected, Rows(await ReadAsync(host, ana)));
    }

    [Fact]
    public async Task Whoever_is_hidden_is_in_no_row_and_no_count_but_sees_where_they_would_be()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi", DomainPresence.Hidden));
        await host.LogAsync(ana, "e-1", "share-resource");
        await host.LogAsync(ben, "e-1");

        var seenByAna = await ReadAsync(host, ana);
        var seenByBen = await ReadAsync(host, ben);

        Assert.Equal([(1, "Ana Costa", 5)], Rows(seenByAna));
        Assert.Equal(1, seenByAna.MemberCount);
        Assert.Equal((1, 20, true), (seenByBen.Me!.Rank, seenByBen.Me.Points, seenByBen.Me.IsMe));
        Assert.Equal(["Ben Rossi", "Ana Costa"], seenByBen.Around[0].Select(row => row.Name));
        Assert.Equal(["Ana Costa"], seenByAna.Around[0].Select(row => row.Name));
    }

    [Fact]
    public async Task A_change_of_presence_holds_at_once_on_every_period()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var ana = await host.AddPersonAsync("Ana Costa");
        await host.LogAsync(ana, "e-1");
        await ReadAsync(host, ana);
        await ReadAsync(host, ana, Period.Month);

        await host.Person(ana).SetPresenceAsync(BoardPresence.Pseudonym, "Quiet Heron");
        var named = (Rows(await ReadAsync(host, ana)), Rows(await ReadAsync(host, ana, Period.Month)));
        await host.Person(ana).SetPresenceAsync(BoardPresence.Hidden, null);

        Assert.Equal([(1, "Quiet Heron", 20)], named.Item1);
        Assert.Equal([(1, "Quiet Heron", 20)], named.Item2);
        Assert.Empty(Rows(await ReadAsync(host, ana)));
        Assert.Empty(Rows(await ReadAsync(host, ana, Period.Month)));
    }

    [Fact]
    public async Task A_pseudonym_is_nobody_elses_name()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi", DomainPresence.Pseudonym, "Quiet Heron"));

        Assert.Equal("PSEUDONYM_TAKEN", (await host.Person(ana).SetPresenceAsync(BoardPresence.Pseudonym, "ben rossi")).Refusal!.Code);
        Assert.Equal("PSEUDONYM_TAKEN", (await host.Person(ana).SetPresenceAsync(BoardPresence.Pseudonym, "quiet heron")).Refusal!.Code);
        Assert.Equal("PSEUDONYM_INVALID", (await host.Person(ana).SetPresenceAsync(BoardPresence.Pseudonym, "  ")).Refusal!.Code);
        Assert.Null((await host.Person(ben).SetPresenceAsync(BoardPresence.Pseudonym, "Quiet Heron")).Refusal);
    }

    [Fact]
    public async Task Reports_may_come_twice_late_or_not_at_all()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var ana = await host.AddPersonAsync("Ana Costa");
        await ReadAsync(host, ana);
        BoardReport Report(long length, int points) => new(ana, length, [new PeriodReport(Period.Week, host.Today, points, 0, 0, 0)]);

        await host.Board.ReportAsync([Report(3, 30)]);
        await host.Board.ReportAsync([Report(3, 30), Report(2, 25)]);
        await host.Board.ReportAsync([Report(1, 20)]);

        Assert.Equal([(1, "Ana Costa", 30)], Rows(await ReadAsync(host, ana)));
    }

    [Fact]
    public async Task Movement_tells_places_gained_since_the_period_before()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        var lastWeek = host.Today.AddDays(-7);
        await host.LogAsync(ana, "e-1", day: lastWeek);
        await host.LogAsync(ben, "e-1", "share-resource", day: lastWeek);
        await host.LogAsync(ben, "e-2");
        await host.LogAsync(ana, "e-2", "share-resource");

        var board = await ReadAsync(host, ana);

        Assert.Equal([("Ben Rossi", 1), ("Ana Costa", -1)], board.Pages[0].Rows.Select(row => (row.Name, row.Movement!.Value)));
    }

    [Fact]
    public async Task A_late_entry_counts_in_its_week_for_three_days_and_then_in_all_time_only()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var ana = await host.AddPersonAsync("Ana Costa");
        await host.LogAsync(ana, "e-1", day: new DateOnly(2026, 3, 15));
        host.Clock.Advance(TimeSpan.FromDays(1));
        await host.LogAsync(ana, "e-2", "share-resource", day: new DateOnly(2026, 3, 15));

        var closed = await host.Board.ReadAsync(new BoardQuery(ana, Measure.Total, Period.Week, new DateOnly(2026, 3, 15), [], []));
        var ever = await host.Board.ReadAsync(new BoardQuery(ana, Measure.Total, Period.AllTime, null, [], []));

        Assert.Equal((20, 25), (closed!.Me!.Points, ever!.Me!.Points));
    }

    [Fact]
    public async Task Cursors_page_through_once_although_people_share_a_name()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var people = new List<Guid>();
        for (var i = 0; i < 7; i++)
        {
            people.Add(await host.AddPersonAsync(i < 5 ? "Ana Costa" : "Ben Rossi"));
            await host.LogAsync(people[i], "e-1");
        }

        var names = new List<string>();
        string? after = null;
        do
        {
            var board = await host.Board.ReadAsync(new BoardQuery(people[0], Measure.Total, Period.Week, null, [new RowsQuery(2, after, EveryCursor: false)], []));
            names.AddRange(board!.Pages[0].Rows.Select(row => row.Name));
            after = board.Pages[0].HasNextPage ? board.Pages[0].End : null;
        }
        while (after is not null);

        Assert.Equal([.. Enumerable.Repeat("Ana Costa", 5), .. Enumerable.Repeat("Ben Rossi", 2)], names);
    }

    private static async Task<BoardView> ReadAsync(GrainHost host, Guid viewer, Period period = Period.Week) =>
        (await host.Board.ReadAsync(new BoardQuery(viewer, Measure.Total, period, null, [new RowsQuery(50, null, EveryCursor: false)], [5])))!;

    private static IEnumerable<(int Rank, string Name, int Points)> Rows(BoardView board) => board.Pages[0].Rows.Select(row => (row.Rank, row.Name, row.Points));
}
