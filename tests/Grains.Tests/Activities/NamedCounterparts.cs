using Microsoft.Extensions.DependencyInjection;
using Readiness.Contracts.Activities;
using Readiness.Grains.Activities;
using Readiness.Grains.Ledgers;
using Readiness.Grains.People;
using Readiness.Grains.Tests.Hosts;
using Xunit;

namespace Readiness.Grains.Tests.Activities;

/// <summary>Who is named where is written with the rows of the ledger, and is what the ledger says.</summary>
public sealed class NamedCounterparts
{
    private static readonly string[] Outsiders = ["  ÉMILIE Østergård ", "İpek Iğdır", "mei xu", "Mei Xu", "straße"];

    [Theory]
    [CombinatorialDatabases]
    public async Task After_any_history_the_rows_are_those_of_the_ledgers(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        Guid[] people = [await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"), await host.AddPersonAsync("Cleo Xu")];
        var chance = new Random(11);
        for (var round = 0; round < 8; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 40).Select(i => DoAsync(host, people, chance.Next(), $"e-{(round * 25) + (i % 30)}")));
        }

        var kept = await StoredAsync(host);
        await Store(host).RebuildAsync(CancellationToken.None);

        Assert.Contains(kept, row => row.Open);
        Assert.Contains(kept, row => row is { Open: false, Colleague: not null });
        Assert.Contains(kept, row => row.Private);
        Assert.Equal(await StoredAsync(host), kept);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Ledgers_from_before_the_rows_were_kept_get_theirs_once(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        await LogAsync(host, ana, "e-1", ben);
        var kept = await StoredAsync(host);
        await host.Database.WriteAsync("DELETE FROM entry_counterpart", [], CancellationToken.None);

        await Store(host).FillAsync(CancellationToken.None);
        Assert.Equal(kept, await StoredAsync(host));
        await host.Database.WriteAsync("UPDATE entry_counterpart SET kind = 'untouched'", [], CancellationToken.None);
        await Store(host).FillAsync(CancellationToken.None);
        Assert.Equal("untouched", Assert.Single(await StoredAsync(host)).Kind);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_colleague_is_asked_until_they_answer_and_of_what_was_logged_since_a_day(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (ana, ben, cleo) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"), await host.AddPersonAsync("Cleo Xu"));
        await LogAsync(host, ana, "a-1", ben, cleo);
        await LogAsync(host, cleo, "c-1", ben);
        host.Clock.Advance(TimeSpan.FromDays(2));
        await LogAsync(host, ana, "a-2", ben);
        await LogAsync(host, ana, "a-3", cleo);
        var first = host.Today.AddDays(-2);

        Assert.Equal(3, await Store(host).CountAskedAsync(ben, first, CancellationToken.None));
        Assert.Equal(1, await Store(host).CountAskedAsync(ben, host.Today, CancellationToken.None));
        var asked = await Store(host).AskedAsync(ben, first, null, 2, CancellationToken.None);
        Assert.All(asked, row => Assert.Equal(first, row.LoggedOn));
        Assert.Equal(["a-2"], (await Store(host).AskedAsync(ben, first, asked[1], 2, CancellationToken.None)).Select(row => row.Entry));

        await host.Person(ana).ConfirmAsync(new AnswerEntry("a-1", cleo, null));
        await host.Person(cleo).DeclineAsync(new AnswerEntry("c-1", ben, "It was somebody else"));
        Assert.Equal(["a-2"], (await Store(host).AskedAsync(ben, first, null, 9, CancellationToken.None)).Select(row => row.Entry));
        Assert.Equal(["a-3"], (await Store(host).AskedAsync(cleo, first, null, 9, CancellationToken.None)).Select(row => row.Entry));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Somebody_who_left_asks_nobody(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        await LogAsync(host, ana, "a-1", ben);
        var people = host.Services.GetRequiredService<IPeopleStore>();
        await people.SaveAsync([(await people.FindAsync([ana], CancellationToken.None))[0] with { Active = false }], CancellationToken.None);

        Assert.Equal(0, await Store(host).CountAskedAsync(ben, host.Today, CancellationToken.None));
        Assert.Empty(await Store(host).AskedAsync(ben, host.Today, null, 9, CancellationToken.None));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_row_that_is_refused_names_nobody(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (ana, ben) = (await host.AddPersonAsync("Ana Costa"), await host.AddPersonAsync("Ben Rossi"));
        await LogAsync(host, ana, "a-1", ben);
        await host.LogAsync(ben, "b-1");
        var row = (await host.RowsAsync(ana))[0];
        var taken = row with { Person = ben, Happened = LedgerCodec.Decode(row, Grains.Rulesets.RulesetBook.OfTheFirst()) };

        await Assert.ThrowsAsync<LedgerConflictException>(() => host.Ledgers.AppendManyAsync([LedgerChain.Seal(taken)], CancellationToken.None));

        Assert.Equal(ana, Assert.Single(await StoredAsync(host)).Owner);
    }

    private static Task<EntryOutcome> LogAsync(GrainHost host, Guid owner, string id, params Guid[] with) => host.Person(owner).LogAsync(
        new LogActivity(id, with.Length > 1 ? "introduce" : "assist", host.Today, [.. with.Select(one => new CounterpartReference(one, null))], null, null, Private: false));

    private static async Task DoAsync(GrainHost host, Guid[] people, int chance, string id)
    {
        var (owner, other, third) = (people[chance % 3], people[(chance + 1) % 3], people[(chance + 2) % 3]);
        var grain = host.Person(owner);
        await ((chance / 3 % 10) switch
        {
            < 6 => grain.LogAsync(new LogActivity(
                id, "introduce", host.Today.AddDays(-(chance / 300 % 60)),
                [new CounterpartReference(null, Outsiders[chance / 7 % Outsiders.Length]), new CounterpartReference(other, null), new CounterpartReference(third, null)],
                null, null, Private: chance / 30 % 9 == 0)),
            < 7 => grain.ConfirmAsync(new AnswerEntry(id, other, null)),
            < 8 => grain.DeclineAsync(new AnswerEntry(id, other, "It was not so")),
            _ => grain.RetractAsync(id, null),
        });
    }

    private static ICounterpartStore Store(GrainHost host) => host.Services.GetRequiredService<ICounterpartStore>();

    private static async Task<CounterpartRow[]> StoredAsync(GrainHost host) =>
        [.. (await host.Database.ListAsync(
            "SELECT person_id, entry_id, counterpart, colleague_id, kind, day, logged_on, private, open FROM entry_counterpart", [],
            row => new CounterpartRow(
                row.GetGuid(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetGuid(3), row.GetString(4), row.GetFieldValue<DateOnly>(5),
                row.GetFieldValue<DateOnly>(6), row.GetBoolean(7), row.GetBoolean(8)),
            CancellationToken.None)).OrderBy(row => row.Owner).ThenBy(row => row.Entry, StringComparer.Ordinal).ThenBy(row => row.Counterpart, StringComparer.Ordinal)];
}
