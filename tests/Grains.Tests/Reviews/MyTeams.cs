using System.Text;
using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Reviews;
using Readiness.Contracts.Readiness;
using Readiness.Grains.Reviews;
using Readiness.Grains.Tests.Hosts;
using Xunit;
using static Readiness.Grains.Tests.Reviews.Line;

namespace Readiness.Grains.Tests.Reviews;

/// <summary>The people somebody leads, at a glance.</summary>
public sealed class MyTeams
{
    [Theory]
    [CombinatorialDatabases]
    public async Task Direct_reports_or_the_whole_line_and_nothing_for_whoever_leads_nobody(DatabaseKind database)
    {
        var line = await StartAsync(database);
        await using var host = line.Host;
        await line.LogWithBenAsync("e-1", daysBack: 2);
        await line.Cases.OpenAsync(new OpenCase(Mona, Level));

        var direct = (await ReadAsync(host, Vera))!;
        var whole = (await ReadAsync(host, Vera, wholeLine: true))!;

        Assert.Equal(["Ben Costa", "Mona Diaz"], direct.Reports.Select(report => report.Name));
        Assert.Equal(["Ben Costa", "Mona Diaz", "Olga Łęcka"], whole.Reports.Select(report => report.Name));
        var olga = whole.Reports[^1];
        Assert.Equal((host.Today.AddDays(-2), 5, 0, 1), (olga.LastEntryOn!.Value, olga.GivingBack, olga.Networking, olga.OpenCase!.Value));
        Assert.True(olga.Claimed > 0 && olga.Confirmed == 0 && olga.UnmetGates.Length > 0 && olga.Band == ReadinessBand.Building);
        Assert.Null(await ReadAsync(host, Ben));
        Assert.Null(await host.Grain<IMyTeamGrain>("my-team").CsvAsync(Ben, wholeLine: true));
    }

    [Fact]
    public async Task So_many_that_not_all_are_worked_out_are_all_listed_and_the_answer_says_that_no_band_was_looked_for()
    {
        var line = await StartAsync(DatabaseKind.Sqlite);
        await using var host = line.Host;
        await line.AddAsync([.. Enumerable.Range(0, MyTeamGrain.MostAssessed + 1).Select(i => (Id(100 + i), $"Person {i:000}", (Guid?)Ben))]);
        Task<TeamPage?> AskAsync(string? search) => host.Grain<IMyTeamGrain>("my-team").ReadAsync(
            new TeamQuery(Ben, false, TeamOrder.Name, false, search, ReadinessBand.ReadyForReview, 3, null));

        var (many, few) = ((await AskAsync(null))!, (await AskAsync("Person 1"))!);

        Assert.Equal((null, MyTeamGrain.MostAssessed + 1, 3), (many.FilteredBy, many.TotalCount, many.Reports.Length));
        Assert.Equal((ReadinessBand.ReadyForReview, 0, 0), (few.FilteredBy, few.TotalCount, few.Reports.Length));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_team_is_in_the_order_asked_for_and_its_pages_join_up(DatabaseKind database)
    {
        var line = await StartAsync(database);
        await using var host = line.Host;
        await line.AddAsync([.. Enumerable.Range(0, 7).Select(i => (Id(100 + i), $"Person {i}", (Guid?)Mona))]);
        for (var i = 0; i < 7; i++)
        {
            for (var entry = 0; entry < (i * 3) % 7; entry++)
            {
                await host.LogAsync(Id(100 + i), $"e-{entry}", "share-resource", day: host.Today.AddDays(-entry * 2));
            }
        }

        var all = (await ReadAsync(host, Mona, order: TeamOrder.Claimed, descending: true))!.Reports;
        var paged = new List<ReportView>();
        string? after = null;
        do
        {
            var page = (await ReadAsync(host, Mona, order: TeamOrder.Claimed, descending: true, first: 3, after: after))!;
            paged.AddRange(page.Reports);
            after = page.HasNextPage ? page.Cursors[^1] : null;
        }
        while (after is not null);

        Assert.Equal(8, all.Length);
        Assert.Equal(all.OrderByDescending(report => report.Claimed).Select(report => report.Claimed), all.Select(report => report.Claimed));
        Assert.Equal(all.Select(report => report.Person), paged.Select(report => report.Person));
        Assert.Equal("Person 3", (await ReadAsync(host, Mona, search: "per 3"))!.Reports.Single().Name);
        Assert.Empty((await ReadAsync(host, Mona, band: ReadinessBand.ReadyForReview))!.Reports);
    }

    [Fact]
    public async Task The_numbers_of_everybody_are_those_of_their_own_readiness()
    {
        var line = await StartAsync(DatabaseKind.Sqlite);
        await using var host = line.Host;
        string[] kinds = ["assist", "mentor-session", "offer-help", "attend-event", "teach"];
        for (var i = 0; i < 24; i++)
        {
            var kind = kinds[i % kinds.Length];
            var owner = new[] { Olga, Mona, Ben }[i % 3];
            await host.Person(owner).LogAsync(new LogActivity(
                $"e-{i}", kind, host.Today.AddDays(-3 * i), kind is "attend-event" or "teach" ? [] : [new CounterpartReference(Vera, null)], null,
                kind == "teach" ? "https://example.org/talk" : null, Private: false));
            if (i % 4 < 2)
            {
                await host.Person(owner).ConfirmAsync(new AnswerEntry($"e-{i}", Vera, null));
            }
        }

        await host.Grain<IReportGrain>(GrainKeys.Person(Mona)).SetTargetLevelAsync(Vera, "lead");
        var reports = (await ReadAsync(host, Vera, wholeLine: true))!.Reports;

        Assert.Equal(3, reports.Length);
        foreach (var report in reports)
        {
            var own = (await host.Readiness(report.Person).ReadinessAsync(report.Person, null))!;
            Assert.Equal((own.Level, own.Confirmed, own.Claimed, own.Band), (report.Level, report.Confirmed, report.Claimed, report.Band));
            Assert.Equal(own.Criteria.Where(criterion => criterion.Gate && !criterion.Confirmed.Met).Select(criterion => criterion.Title), report.UnmetGates);
            var trend = await host.Readiness(report.Person).TrendAsync(report.Person, own.Level, 12);
            Assert.Equal(trend!.Select(point => point.Confirmed), report.Trend);
            Assert.True(report.Claimed > 0);
        }
    }

    [Fact]
    public async Task A_glance_follows_the_ledger()
    {
        var line = await StartAsync(DatabaseKind.Sqlite);
        await using var host = line.Host;
        Assert.Equal(0, (await ReadAsync(host, Mona))!.Reports[0].Claimed);

        await line.LogWithBenAsync("e-1");
        await line.Report.EndorseAsync(By(Mona, "e-1"));

        Assert.True((await ReadAsync(host, Mona))!.Reports[0].Confirmed > 0);
    }

    [Fact]
    public async Task The_file_holds_no_formula_and_is_noted()
    {
        var line = await StartAsync(DatabaseKind.Sqlite);
        await using var host = line.Host;
        await line.AddAsync((Olga, "=cmd|' /C calc'!A0", Mona));

        var csv = Encoding.UTF8.GetString((await host.Grain<IMyTeamGrain>("my-team").CsvAsync(Mona, wholeLine: false))!);

        Assert.StartsWith("name,title,team,level,confirmed", csv, StringComparison.Ordinal);
        Assert.Contains("'=cmd|' /C calc'!A0,Engineer", csv, StringComparison.Ordinal);
        Assert.Equal(LookKind.Export, (await host.Grain<ILooksGrain>("looks").ReadAsync(Olga, Olga, 5, null))!.Looks.Single().Kind);
    }

    [Theory]
    [InlineData("Anna", "Anna")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("  +1", "'  +1")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData(null, "")]
    public void What_a_spreadsheet_takes_for_a_formula_is_written_as_text(string? text, string cell) => Assert.Equal(cell, TeamCsv.Safe(text));

    private static Task<TeamPage?> ReadAsync(
        GrainHost host, Guid viewer, bool wholeLine = false, TeamOrder order = TeamOrder.Name, bool descending = false, string? search = null, ReadinessBand? band = null,
        int first = 50, string? after = null) =>
        host.Grain<IMyTeamGrain>("my-team").ReadAsync(new TeamQuery(viewer, wholeLine, order, descending, search, band, first, after));
}
