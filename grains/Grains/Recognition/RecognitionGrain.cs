using Microsoft.Extensions.Logging;
using Readiness.Contracts;
using Readiness.Contracts.Recognition;
using Readiness.Domain;
using Readiness.Domain.People;
using Readiness.Domain.Recognition;
using Readiness.Grains.Calendars;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Outboxes;
using Readiness.Grains.People;

namespace Readiness.Grains.Recognition;

/// <summary>
/// The thanks one person gives: its state is the truth of those of recent weeks, and owes what they bring about. Calls do
/// not interleave, so a week's allowance is counted by one call after the other.
/// </summary>
public sealed partial class RecognitionGrain : Grain, IRecognitionGrain, IRemindable
{
    /// <summary>Days for which what was given is kept here. Longer than a week, and longer ago the store tells.</summary>
    private const int DaysKept = 60;

    private readonly IPersistentState<StoredThanks> _stored;
    private readonly IThanksStore _store;
    private readonly IPeopleStore _people;
    private readonly PeopleDirectory _directory;
    private readonly OrganisationCalendar _calendar;
    private readonly ThanksViews _views;
    private readonly IStateGate _gate;
    private readonly ILogger _logger;
    private readonly Outbox<StoredThanks> _outbox;
    private PersonId _person;

    public RecognitionGrain(
        [PersistentState("person-thanks", "snapshots")] IPersistentState<StoredThanks> stored,
        IThanksStore store,
        IPeopleStore people,
        PeopleDirectory directory,
        OrganisationCalendar calendar,
        ThanksViews views,
        IStateGate gate,
        EffectRunner runner,
        OutboxOptions options,
        ILogger<RecognitionGrain> logger)
    {
        (_stored, _store, _people, _directory, _calendar, _views, _gate, _logger) = (stored, store, people, directory, calendar, views, gate, logger);
        _outbox = new Outbox<StoredThanks>(this, stored, gate, runner, options, logger);
    }

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _person = new PersonId(GrainKeys.PersonOfThanks(this.GetPrimaryKeyString()));
        return _outbox.DeliverAsync();
    }

    /// <inheritdoc/>
    public Task ReceiveReminder(string reminderName, TickStatus status) => _outbox.TickAsync();

    /// <inheritdoc/>
    public Task<ThankedPracticeView[]> PracticesAsync() => Task.FromResult<ThankedPracticeView[]>([.. _views.Practices.Offered.Select(_views.View)]);

    /// <inheritdoc/>
    public Task<ThanksAllowanceView> AllowanceAsync() => Task.FromResult(Allowance());

    /// <inheritdoc/>
    public async Task<ThanksPage> MineAsync(int first, string? after) =>
        await _views.PageAsync(await _store.OfPersonAsync(_person.Value, Place(after), first + 1, CancellationToken.None), first, _person.Value);

    /// <inheritdoc/>
    public async Task<ThanksPage?> TeamAsync(Guid team, int first, string? after)
    {
        var place = Place(after);
        var maySee = await _directory.FindAsync(_person.Value) is { Active: true } person
            && (person.Team == team || await _people.LeadsOfTeamAsync(_person.Value, team, CancellationToken.None));
        return maySee ? await _views.PageAsync(await _store.OfTeamAsync(team, place, first + 1, CancellationToken.None), first, _person.Value) : null;
    }

    /// <inheritdoc/>
    public async Task<ThanksOutcome> GiveAsync(GiveThanks command)
    {
        if (await _directory.FindAsync(_person.Value) is not { Active: true })
        {
            return Refused(PeopleRefusals.PersonUnknown);
        }

        var draft = new ThanksDraft(command.Id, _person, new PersonId(command.To ?? Guid.Empty), command.Practice, command.Text, command.Hidden);
        var earlier = ThanksRules.TryParseId(command.Id, out var id) ? await _store.FindAsync(id, CancellationToken.None) : null;
        var receiverIsHere = await _directory.FindAsync(draft.Receiver.Value) is { Active: true };
        var decision = ThanksRules.Give(
            Given(), earlier is null ? null : ThanksCodec.Read(earlier, _calendar), draft, receiverIsHere, _views.Practices, _calendar.Now());
        return decision.Refusal is { } refusal ? Refused(refusal)
            : decision.IsNew && !await RecordAsync(decision.Thanks!) ? Refused(PeopleRefusals.OutcomeUnknown)
            : await ShowAsync(ThanksCodec.Row(decision.Thanks!));
    }

    /// <inheritdoc/>
    public async Task<ThanksOutcome> HideAsync(Guid id, bool hidden)
    {
        // What was given just now may still have to get where it can be hidden.
        await _outbox.DeliverAsync();
        return await _store.HideAsync(id, _person.Value, hidden, CancellationToken.None) is { } row ? await ShowAsync(row) : Refused(ThanksRefusals.Unknown);
    }

    private static ThanksPlace? Place(string? cursor) => cursor is null ? null : ThanksPlace.Read(cursor);

    private IReadOnlyList<Thanks> Given() => [.. _stored.State.Given.Select(stored => ThanksCodec.Read(stored, _person))];

    /// <summary>False when only the store can tell whether it was recorded: the same request again finds out.</summary>
    private async Task<bool> RecordAsync(Thanks thanks)
    {
        var since = thanks.Given.Today.DayNumber - DaysKept;
        try
        {
            await _outbox.CommitAsync(
                new StoredThanks { Given = [.. _stored.State.Given.Where(given => given.Day >= since), ThanksCodec.Write(thanks)] },
                ThanksEffects.Of(thanks, _views.Practices));
            return true;
        }
        catch (Exception e)
        {
            LogNotRecorded(_logger, thanks.Id, e);
            return false;
        }
    }

    private ThanksAllowanceView Allowance()
    {
        var allowance = ThanksRules.Allowance(Given(), _calendar.Now().Today);
        return new ThanksAllowanceView(allowance.Left, ThanksRules.PerWeek, allowance.RenewsOn);
    }

    private async Task<ThanksOutcome> ShowAsync(ThanksRow row) => new(await _views.ViewAsync(row, _person.Value), Allowance(), null);

    private ThanksOutcome Refused(Refusal refusal) => new(null, Allowance(), refusal.View());

    [LoggerMessage(Level = LogLevel.Error, Message = "It is not known whether thanks {Thanks} were recorded.")]
    private static partial void LogNotRecorded(ILogger logger, Guid thanks, Exception exception);
}
