using System.IO.Compression;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Readiness.Api.Rights;
using Readiness.Contracts;
using Readiness.Contracts.Boards;
using Readiness.Contracts.Contacts;
using Readiness.Contracts.Mentorships;
using Readiness.Contracts.Reviews;
using Readiness.Contracts.Rights;
using Readiness.Grains.Tests.Hosts;
using Readiness.Grains.Tests.Mentorships;
using Readiness.Grains.Verification;
using Readiness.Support;
using Xunit;

namespace Readiness.Grains.Tests.Rights;

/// <summary>Whoever is erased is told everything before, and leaves totals and nothing else.</summary>
public sealed class ErasedPeople
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Theory, CombinatorialDatabases]
    public async Task All_that_somebody_wrote_is_in_their_archive_and_after_erasure_nowhere(DatabaseKind database)
    {
        var log = new KeptLog();
        await using var host = await StartAsync(database, silos: 2, log: log);
        var planted = await Planted.InAsync(host);
        var archive = await ArchiveAsync(host, planted.Petra);
        Assert.DoesNotContain(planted.Markers, marker => !archive.Contains(marker, StringComparison.Ordinal));
        Assert.DoesNotContain("Omar's private notes", archive, StringComparison.Ordinal);
        Assert.DoesNotContain("Omar's own notes", archive, StringComparison.Ordinal);
        Assert.NotEmpty(await Traces.FindAsync(host, planted.Markers));
        var (totals, readiness) = (await TotalsAsync(host, planted), await ReadinessAsync(host, planted));

        Assert.True(await host.Grain<IErasureGrain>(GrainKeys.Erasure(planted.Petra)).RequestAsync(planted.Petra));
        var board = await host.Board.ReadAsync(new BoardQuery(planted.Omar, Measure.Total, Period.AllTime, null, [new RowsQuery(50, null, EveryCursor: false)], []));
        await DoneAsync(host, planted.Petra);

        Assert.DoesNotContain(board!.Pages[0].Rows, row => planted.Markers.Any(marker => row.Name.Contains(marker, StringComparison.Ordinal)));
        Assert.Equal(totals, await TotalsAsync(host, planted));
        Assert.Equal(readiness, await ReadinessAsync(host, planted));
        await host.DeactivateAllAsync();
        Assert.Equal(totals, await TotalsAsync(host, planted));
        Assert.Equal(readiness, await ReadinessAsync(host, planted));
        Assert.True((await VerifyAsync(host)).IsIntact);
        await host.StopAsync();
        await using var later = await StartAsync(host.Settings);
        await DoneAsync(later, planted.Petra);
        Assert.Empty(await Traces.FindAsync(later, planted.Markers));
        Assert.NotEmpty(log.Lines);
        Assert.DoesNotContain(log.Lines, line => planted.Markers.Any(marker => line.Contains(marker, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Others_keep_what_is_theirs_and_see_a_former_colleague()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);
        var planted = await Planted.InAsync(host);
        await EraseAsync(host, planted.Petra);

        var entries = (await host.Person(planted.Omar).EntriesAsync(planted.Omar, 50, null))!.Entries;
        var confirmed = entries.Single(entry => entry.Id == "o-1");
        Assert.Equal(("A former colleague", Contracts.Activities.EntryStatus.Confirmed), (confirmed.Counterparts[0].Name, confirmed.Status));
        Assert.Equal(Contracts.Activities.EntryStatus.Declined, entries.Single(entry => entry.Id == "o-2").Status);
        var contact = (await host.Grain<IContactsGrain>(GrainKeys.Contacts(planted.Omar)).FindAsync("c-2"))!;
        Assert.Equal(("A former colleague", "Omar's own notes", "At the fair"), (contact.Name, contact.Notes, contact.MetAt));
        var mentorship = (await host.Mentorship(planted.Mentorship).ReadAsync(planted.Omar))!;
        Assert.Equal((MentorshipState.Finished, (object?)null, "Omar's private notes"), (mentorship.State, mentorship.Other, mentorship.Sessions[0].MyNotes));
        Assert.Contains(mentorship.Feedback, item => item is { Id: "f-2", Text: "Speak up", Outcome: null });
        var decided = (await host.Grain<IPromotionCaseGrain>(GrainKeys.Promotion(planted.Rolf)).ReadAsync(planted.Rolf, 1))!;
        Assert.Equal((CaseOutcome.NotYet, "A former colleague", "Rolf's own words"), (decided.Decision!.Outcome, decided.Decision.By.Name, decided.Self!.Ratings[0].Words));
        Assert.DoesNotContain((await host.Inbox(planted.Omar).ReadAsync()).Items, item => item.Mentorship == planted.Mentorship && item.Text is not null);
        Assert.Equal(planted.Top, (await host.Services.GetRequiredService<Grains.People.IPeopleStore>().FindAsync([planted.Rolf], CancellationToken.None)).Single().ReportsTo);
    }

    [Theory]
    [InlineData("leave"), InlineData("states"), InlineData("words"), InlineData("tables"), InlineData("sweep"), InlineData("files"), InlineData("log")]
    public async Task An_erasure_that_stops_at_a_step_is_carried_on_by_the_next_host(string step)
    {
        foreach (var after in new[] { false, true })
        {
            var stumble = new Stumble { At = step, After = after };
            await using var host = await StartAsync(DatabaseKind.Sqlite, stumble: stumble);
            var planted = await Planted.InAsync(host);
            var totals = await TotalsAsync(host, planted);
            var erasure = host.Grain<IErasureGrain>(GrainKeys.Erasure(planted.Petra));
            if (step == "leave")
            {
                await Assert.ThrowsAsync<InvalidOperationException>(() => erasure.RequestAsync(planted.Petra));
            }
            else
            {
                await erasure.RequestAsync(planted.Petra);
                await Eventually.TrueAsync(async () => (await erasure.StatusAsync())!.Failure is not null, Limit, () => $"the erasure to stumble at {step}");
            }

            await host.StopAsync();
            await using var next = await StartAsync(host.Settings);

            await DoneAsync(next, planted.Petra);
            Assert.Equal(totals, await TotalsAsync(next, planted));
            Assert.True((await VerifyAsync(next)).IsIntact);
            Assert.Empty(await Traces.FindAsync(next, planted.Markers));
        }
    }

    [Theory, CombinatorialDatabases]
    public async Task That_their_reports_moved_is_written_down_once_even_when_the_step_is_carried_out_again(DatabaseKind database)
    {
        await using var host = await StartAsync(database, stumble: new Stumble { At = "tables", After = true });
        var planted = await Planted.InAsync(host);
        var erasure = host.Grain<IErasureGrain>(GrainKeys.Erasure(planted.Petra));
        await erasure.RequestAsync(planted.Omar);
        await Eventually.TrueAsync(async () => (await erasure.StatusAsync())!.Failure is not null, Limit, () => "the erasure to stumble at tables");
        var moved = await ActsAsync(host, planted.Rolf);

        await host.StopAsync();
        await using var next = await StartAsync(host.Settings);
        await DoneAsync(next, planted.Petra);

        Assert.Equal([$"{planted.Omar} changed manager {planted.Petra} → {planted.Top}"], moved);
        Assert.Equal(moved, await ActsAsync(next, planted.Rolf));
        Assert.Empty(await ActsAsync(next, planted.Nina));
    }

    [Fact]
    public async Task A_backup_that_is_restored_has_the_person_erased_before_anybody_is_served()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);
        var planted = await Planted.InAsync(host);
        var backup = Path.Combine(host.Settings.DataFolder, "backup.db");
        await host.Database.WriteAsync("VACUUM INTO @file", [("file", backup)], CancellationToken.None);
        await EraseAsync(host, planted.Petra);
        await host.StopAsync();
        SqliteConnection.ClearAllPools(); // or connections to the file that was there go on
        File.Move(backup, Path.Combine(host.Settings.DataFolder, "readiness.db"), overwrite: true);
        File.Delete(Path.Combine(host.Settings.DataFolder, "readiness.db-wal"));
        File.Delete(Path.Combine(host.Settings.DataFolder, "readiness.db-shm"));

        await using var next = await StartAsync(host.Settings);

        await DoneAsync(next, planted.Petra);
        Assert.Empty(await Traces.FindAsync(next, planted.Markers));
        Assert.True((await VerifyAsync(next)).IsIntact);
    }

    [Fact]
    public async Task Rows_from_before_texts_were_sealed_let_go_of_them_too()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);
        var planted = await Planted.InAsync(host);
        await OldRows.UnsealAsync(host, planted.Omar, planted.Rolf);
        Assert.True((await VerifyAsync(host)).IsIntact);

        await EraseAsync(host, planted.Petra);

        Assert.Empty(await Traces.FindAsync(host, planted.Markers));
        Assert.True((await VerifyAsync(host)).IsIntact);
        await host.Database.WriteAsync("UPDATE ledger SET points = points + 1 WHERE payload LIKE '%o-1%' OR entry_id = 'o-1'", [], CancellationToken.None);
        Assert.False((await VerifyAsync(host)).IsIntact);
    }

    [Fact]
    public async Task A_text_that_is_gone_though_nobody_was_erased_is_an_alteration()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);
        var planted = await Planted.InAsync(host);
        await EraseAsync(host, planted.Petra);
        await host.Database.WriteAsync("DELETE FROM erasure", [], CancellationToken.None);

        Assert.Equal("What somebody wrote is gone from it, who was never erased.", (await VerifyAsync(host)).Altered[0].Problem);
    }

    private static Task<GrainHost> StartAsync(DatabaseKind database, Stumble? stumble = null, short silos = 1, KeptLog? log = null) => GrainHost.StartAsync(
        database,
        services =>
        {
            StumblingStep.Decorate(services, stumble ?? new Stumble());
            log?.AddTo(services);
        },
        silos);

    private static Task<GrainHost> StartAsync(Silo.Hosting.ReadinessSettings settings) =>
        GrainHost.StartAsync(settings, services => StumblingStep.Decorate(services, new Stumble()));

    private static async Task EraseAsync(GrainHost host, Guid person)
    {
        Assert.True(await host.Grain<IErasureGrain>(GrainKeys.Erasure(person)).RequestAsync(person));
        await DoneAsync(host, person);
    }

    private static async Task DoneAsync(GrainHost host, Guid person)
    {
        var erasure = host.Grain<IErasureGrain>(GrainKeys.Erasure(person));
        ErasureStatus? status = null;
        await Eventually.TrueAsync(
            async () => (status = await erasure.StatusAsync()) is { DoneAt: not null } or { Failure: not null }, Limit, () => $"the erasure to be done after {status?.Step}");
        Assert.Null(status!.Failure);
    }

    private static async Task<string> ArchiveAsync(GrainHost host, Guid person)
    {
        using var file = new MemoryStream();
        await host.Services.GetRequiredService<IPersonArchive>().WriteAsync(person, file, CancellationToken.None);
        file.Position = 0;
        await using var archive = new ZipArchive(file, ZipArchiveMode.Read);
        Assert.Contains(archive.Entries, entry => entry.FullName == "index.html");
        var all = new StringBuilder();
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            var text = await reader.ReadToEndAsync();
            if (entry.FullName.EndsWith(".json", StringComparison.Ordinal))
            {
                using var _ = System.Text.Json.JsonDocument.Parse(text);
            }

            all.AppendLine(text);
        }

        return all.ToString();
    }

    private static async Task<string[]> ActsAsync(GrainHost host, Guid person) =>
        [.. (await host.Services.GetRequiredService<Grains.People.IAdministrationStore>().ActsAsync(person, null, 10, CancellationToken.None))
            .Select(act => $"{act.By} {act.Act} {act.Field} {act.Before} → {act.After}")];

    private static Task<int[]> TotalsAsync(GrainHost host, Planted planted) => Task.WhenAll(
        from board in new[] { host.Board, host.BoardOf(planted.Team) }
        from measure in Enum.GetValues<Measure>()
        from period in Enum.GetValues<Period>()
        select board.PointsAsync(measure, period, host.Today));

    private static async Task<string> ReadinessAsync(GrainHost host, Planted planted)
    {
        var both = new List<object?>();
        foreach (var person in new[] { planted.Omar, planted.Rolf })
        {
            both.Add(await host.Readiness(person).ReadinessAsync(person, "senior"));
            both.Add(await host.Person(person).StandingAsync(person));
        }

        return System.Text.Json.JsonSerializer.Serialize(both);
    }

    private static Task<VerificationResult> VerifyAsync(GrainHost host) =>
        ActivatorUtilities.CreateInstance<LedgerVerification>(host.Services).VerifyAsync(progress: null, CancellationToken.None);
}
