using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using Readiness.Grains.Exports;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Tests.Imports;
using Readiness.Grains.Tests.Storage.Orleans;
using Xunit;

namespace Readiness.Grains.Tests.Exports;

public sealed class ExportedStandings
{
    private const string People = """
        ana@example.org,Ana,,,,,,named,
        ben@example.org,Ben,,,,,,hidden,
        cat@example.org,Cat,,,,,,pseudonym,Walker
        dan@example.org,Dan,,,,,,named,
        Eve@example.org,Eve,,,,,,named,
        """;

    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Exports", "Organisation");

    /// <summary>The expected file comes from another program, written from the rules alone.</summary>
    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task The_standings_of_an_imported_organisation_are_those_another_program_worked_out(string kind)
    {
        await using var stores = await StoresUnderTest.CreateAsync(kind);

        var imported = await stores.ImportFolderAsync(Folder);
        var standings = await stores.StandingsAsync(StoresUnderTest.Today, "2026-Q3", "2026-10", "2026-W46");

        Assert.Equal((600, 2, 19), imported.Result.Files.Where(file => file.File == "entries.csv").Select(file => (file.Accepted, file.Repeated, file.Refused)).Single());
        Assert.Equal(
            ["CONFIRMER_NOT_NAMED 1", "COUNTERPART_MISSING 2", "DAY_INVALID 4", "DAY_IN_FUTURE 2", "ENTRY_CHANGED 4", "EVIDENCE_NOT_HTTPS 1", "PERSON_UNKNOWN 2", "UNKNOWN_KIND 3"],
            imported.Refusals.GroupBy(row => row.Split(',')[3]).OrderBy(code => code.Key, StringComparer.Ordinal).Select(code => $"{code.Key} {code.Count()}"));
        Assert.Equal(await File.ReadAllLinesAsync(Path.Combine(Folder, "standings.csv")), standings.TrimEnd().Split("\r\n"));
    }

    [Fact]
    public async Task Every_line_ends_as_the_format_asks_and_someone_without_entries_has_nothing()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await stores.ImportAsync("ana@example.org,Ana,,,,,,named,");

        Assert.Equal(
            "email,points,networking,mentoring,giving_back,paying_it_forward,level,streak_weeks,entries,over_cap,confirmed,rank_all,points_2026_W47,rank_2026_W47\r\n"
            + "ana@example.org,0,0,0,0,0,1,0,0,0,0,,0,\r\n",
            await stores.StandingsAsync(StoresUnderTest.Today, "2026-W47"));
    }

    [Fact]
    public async Task Ranks_leave_no_gap_for_whoever_is_hidden_and_people_with_equal_points_share_one()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await stores.ImportAsync(People, """
            1,ana@example.org,share-resource,2026-11-16,,,,
            2,ben@example.org,attend-event,2026-11-16,,,,
            3,cat@example.org,share-resource,2026-11-17,,,,
            4,dan@example.org,refresh-profile,2026-11-17,,,,
            5,dan@example.org,share-resource,2026-10-31,,,,
            """);

        Assert.Equal(
            ["Eve@example.org,0,,0,", "ana@example.org,5,2,5,1", "ben@example.org,20,,20,", "cat@example.org,5,2,5,1", "dan@example.org,10,1,5,1"],
            Columns(await stores.StandingsAsync(StoresUnderTest.Today, "2026-W47"), 0, 1, 11, 12, 13));
    }

    [Fact]
    public async Task Entries_of_later_days_do_not_count_and_the_streak_is_counted_back_from_that_day()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await stores.ImportAsync("ana@example.org,Ana,,,,,,named,", """
            1,ana@example.org,share-resource,2026-11-02,,,,
            2,ana@example.org,share-resource,2026-11-09,,,,
            3,ana@example.org,share-resource,2026-11-16,,,,
            """);

        Assert.Equal(["5,1,1,5"], Columns(await stores.StandingsAsync(new DateOnly(2026, 11, 8), "2026-11"), 1, 7, 8, 12));
        Assert.Equal(["10,2,2,10"], Columns(await stores.StandingsAsync(new DateOnly(2026, 11, 15), "2026-11"), 1, 7, 8, 12));
        Assert.Equal(["15,3,3,15"], Columns(await stores.StandingsAsync(new DateOnly(2026, 11, 16), "2026-11"), 1, 7, 8, 12));
    }

    [Fact]
    public async Task Leave_is_stepped_over_in_the_streak()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await stores.ImportAsync("ana@example.org,Ana,,,,,,named,", """
            1,ana@example.org,share-resource,2026-10-05,,,,
            2,ana@example.org,share-resource,2026-11-16,,,,
            """, """
            ana@example.org,2026-W43
            ana@example.org,2026-W44
            ana@example.org,2026-W45
            ana@example.org,2026-W46
            """);

        Assert.Equal(["2"], Columns(await stores.StandingsAsync(StoresUnderTest.Today), 7));
    }

    [Fact]
    public async Task A_late_entry_counts_in_all_time_and_not_in_its_closed_period()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await stores.ImportAsync("ana@example.org,Ana,,,,,,named,");
        var ana = new PersonId((await stores.PersonAsync("ana@example.org")).Id);
        var now = stores.Calendar.Now();
        var draft = new ActivityDraft("late", "share-resource", new DateOnly(2026, 10, 30), []);
        var (activity, _) = ActivityCheck.Check(draft, ana, now.Today, RulesetOne.Instance);
        var happened = Assert.Single(Ledger.Log(new LedgerState(), activity!, now).Events);
        await stores.Ledgers.AppendAsync(new LedgerTail(), LedgerCodec.Encode(ana.Value, 1, happened, 1, now.At, LedgerChain.Genesis));

        Assert.Equal(["5,1,0,,5,1"], Columns(await stores.StandingsAsync(StoresUnderTest.Today, "2026-10", "2026-Q4"), 1, 11, 12, 13, 14, 15));
    }

    [Fact]
    public async Task Progress_ends_with_everyone()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await stores.ImportAsync(People);
        var seen = new Reports<ExportProgress>();

        await new StandingsExport(stores.People, stores.Ledgers, stores.Rulesets).WriteAsync(TextWriter.Null, StoresUnderTest.Today, [], seen, CancellationToken.None);

        Assert.Equal(new ExportProgress(5, 5), seen.All.Last());
    }

    private static List<string> Columns(string csv, params int[] places) =>
        [.. csv.TrimEnd().Split("\r\n").Skip(1).Select(line => line.Split(',')).Select(fields => string.Join(',', places.Select(place => fields[place])))];
}
