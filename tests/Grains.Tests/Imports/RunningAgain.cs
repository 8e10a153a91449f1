using System.Globalization;
using Readiness.Domain.Activities;
using Readiness.Grains.Demo;
using Readiness.Grains.Imports;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Tests.Storage.Orleans;
using Xunit;

namespace Readiness.Grains.Tests.Imports;

public sealed class RunningAgain
{
    private static ImportSource Organisation => DemoOrganisation.Invent(StoresUnderTest.Today, RulesetOne.Instance, seed: 5);

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task The_same_import_again_changes_nothing(string kind)
    {
        await using var stores = await StoresUnderTest.CreateAsync(kind);
        var first = await ImportAsync(stores, stores.Ledgers);
        var (people, rows) = (await stores.EveryoneAsync(), await stores.RowsAsync());

        stores.Clock.Advance(TimeSpan.FromDays(40));
        var second = await ImportAsync(stores, stores.Ledgers);

        Assert.Equal((0, first.Accepted + first.Repeated, 0), (second.Accepted, second.Repeated, second.Refused));
        Assert.Equal(people, await stores.EveryoneAsync());
        Assert.Equal(rows.Select(row => Convert.ToHexString(row.Hash)), (await stores.RowsAsync()).Select(row => Convert.ToHexString(row.Hash)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task An_import_that_was_interrupted_ends_the_same_when_it_is_run_again(int batchesWritten)
    {
        await using var whole = await StoresUnderTest.CreateAsync();
        await ImportAsync(whole, whole.Ledgers);
        await using var stores = await StoresUnderTest.CreateAsync();

        var interrupted = new InterruptedLedgerStore(stores.Ledgers, batchesWritten, _ => throw new LedgerUnavailableException("The disk is full.", nothingWritten: true));
        var failure = await Assert.ThrowsAsync<ImportException>(() => ImportAsync(stores, interrupted));
        Assert.Contains("The disk is full. What was written before stands: run it again.", failure.Message, StringComparison.Ordinal);
        var written = (await stores.RowsAsync()).Count;
        var again = await ImportAsync(stores, stores.Ledgers);

        var entries = Assert.Single(again.Files, file => file.File == ImportSource.EntriesFile);
        Assert.Equal((batchesWritten == 0, written), (written == 0, entries.Repeated));
        Assert.Equal(await whole.StandingsAsync(StoresUnderTest.Today, "2026-Q4", "2026-W47"), await stores.StandingsAsync(StoresUnderTest.Today, "2026-Q4", "2026-W47"));
        Assert.Equal((await whole.RowsAsync()).Count, (await stores.RowsAsync()).Count);
    }

    [Fact]
    public async Task An_import_that_is_cancelled_stops_and_leaves_whole_batches()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        using var cancellation = new CancellationTokenSource();
        var cancelling = new InterruptedLedgerStore(stores.Ledgers, 1, _ => cancellation.CancelAsync());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            stores.Import(cancelling).ImportAsync(Organisation, TextWriter.Null, progress: null, cancellation.Token));

        var written = (await stores.RowsAsync()).Count;
        Assert.True(written > 0 && written < Organisation.Entries!.Count, $"{written} rows were written.");
    }

    [Fact]
    public async Task Somebody_who_logs_at_the_same_time_stops_the_import_and_loses_nothing()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        var racing = new InterruptedLedgerStore(stores.Ledgers, 1, async batch =>
        {
            // Somebody else's row takes the place of the first one of the batch.
            var taken = batch[0] with { Entry = "from-a-browser", Hash = [], Happened = null };
            await stores.Ledgers.AppendAsync(new LedgerTail(), LedgerChain.Seal(taken));
        });

        var failure = await Assert.ThrowsAsync<ImportException>(() => ImportAsync(stores, racing));
        await ImportAsync(stores, stores.Ledgers);

        Assert.Contains("Somebody logged activities while the import ran", failure.Message, StringComparison.Ordinal);
        var rows = await stores.RowsAsync();
        Assert.Equal(Organisation.Entries!.Count + 1, rows.Count);
        Assert.Single(rows, row => row.Entry == "from-a-browser");
    }

    [Fact]
    public async Task Progress_tells_the_file_and_ends_at_the_whole()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        var seen = new Reports<ImportProgress>();

        var result = await stores.Import().ImportAsync(Organisation, TextWriter.Null, seen, CancellationToken.None);

        foreach (var file in result.Files)
        {
            var fractions = seen.All.Where(report => report.File == file.File).Select(report => report.Fraction).ToList();
            Assert.Equal(fractions.Order(), fractions);
            Assert.Equal(1, fractions[^1]);
        }

        Assert.True(seen.All.Count(report => report.File == ImportSource.EntriesFile) > 10);
    }

    private static Task<ImportResult> ImportAsync(StoresUnderTest stores, ILedgerStore ledgers) =>
        stores.Import(ledgers).ImportAsync(Organisation, new StringWriter(CultureInfo.InvariantCulture), progress: null, CancellationToken.None);
}
