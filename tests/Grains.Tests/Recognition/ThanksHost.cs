using Microsoft.Extensions.DependencyInjection;
using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Inboxes;
using Readiness.Contracts.Recognition;
using Readiness.Domain.Ledgers;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Outboxes;
using Readiness.Grains.People;
using Readiness.Grains.Rulesets;
using Readiness.Grains.Tests.Hosts;

namespace Readiness.Grains.Tests.Recognition;

/// <summary>Ana and Ben on a team of their lead's, Cleo beside it. Today is Wednesday, 18 March 2026.</summary>
internal sealed class ThanksHost(GrainHost host) : IAsyncDisposable
{
    public static readonly Guid Team = new(77, 0, 0, new byte[8]);

    public GrainHost Host => host;

    public Guid Lead { get; private init; }

    public Guid Ana { get; private init; }

    public Guid Ben { get; private init; }

    public Guid Cleo { get; private init; }

    public IPeopleStore People => host.Services.GetRequiredService<IPeopleStore>();

    public static async Task<ThanksHost> StartAsync(DatabaseKind database, Action<IServiceCollection>? services = null)
    {
        var host = await GrainHost.StartAsync(database, services);
        var people = new ThanksHost(host)
        {
            Lead = await host.AddPersonAsync("Lena Lead"),
            Ana = await host.AddPersonAsync("Ana Costa"),
            Ben = await host.AddPersonAsync("Ben Rossi"),
            Cleo = await host.AddPersonAsync("Cleo Tanaka"),
        };
        await people.ChangeAsync(people.Ana, row => row with { Team = Team, TeamName = "Payments", ReportsTo = people.Lead });
        await people.ChangeAsync(people.Ben, row => row with { Team = Team, TeamName = "Payments", ReportsTo = people.Lead });
        return people;
    }

    public IRecognitionGrain Of(Guid person) => host.Grain<IRecognitionGrain>(GrainKeys.Thanks(person));

    public Task<ThanksOutcome> GiveAsync(Guid giver, Guid receiver, Guid? id = null, int practice = 9, string text = "For the careful review", bool hidden = false) =>
        Of(giver).GiveAsync(new GiveThanks((id ?? Guid.NewGuid()).ToString(), receiver, practice, text, hidden));

    public async Task<EntryView[]> EntriesAsync(Guid person) => (await host.Person(person).EntriesAsync(person, 50, null))!.Entries;

    public async Task<InboxItemView[]> NoticesAsync(Guid person) => (await host.Grain<IInboxGrain>(GrainKeys.Inbox(person)).ReadAsync()).Items
        .Where(item => item.Event == InboxEvent.ThanksReceived).ToArray();

    public async Task<string[]> MineAsync(Guid person) => Texts(await Of(person).MineAsync(100, null));

    public async Task<string[]> TeamAsync(Guid viewer) => Texts((await Of(viewer).TeamAsync(Team, 100, null))!);

    /// <summary>A tick of the reminder that is set for somebody's thanks.</summary>
    public Task TickAsync(Guid giver) => Of(giver).AsReference<IRemindable>().ReceiveReminder(Outbox<Grains.Recognition.StoredThanks>.ReminderName, default);

    public async Task ChangeAsync(Guid person, Func<PersonRow, PersonRow> change)
    {
        await People.SaveAsync([change((await People.FindAsync([person], CancellationToken.None))[0])], CancellationToken.None);
        host.Services.GetRequiredService<PeopleDirectory>().Forget(person);
    }

    /// <summary>The events of somebody's ledger as they were decided.</summary>
    public async Task<LedgerEvent[]> EventsAsync(Guid person) =>
        [.. (await host.RowsAsync(person)).Select(row => LedgerCodec.Decode(row, host.Services.GetRequiredService<RulesetBook>()))];

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private static string[] Texts(ThanksPage page) => [.. page.Thanks.Select(thanks => thanks.Text)];
}
