using Readiness.Domain.People;

namespace Readiness.Domain.Ledgers;

/// <summary>Where the confirmation of one entry stands.</summary>
/// <param name="State">The whole of it.</param>
/// <param name="WaitingFor">Colleagues asked who have not answered, and still can.</param>
/// <param name="LapsesOn">The last day on which they can; null unless somebody is waited for.</param>
/// <param name="By">Which colleague confirmed or declined; null for an entry that counts as confirmed because a manager endorsed it.</param>
/// <param name="Reason">Why it was declined.</param>
public sealed record Confirmation(ConfirmationState State, IReadOnlyList<PersonId> WaitingFor, DateOnly? LapsesOn = null, PersonId? By = null, string? Reason = null)
{
    private static readonly Confirmation NotAsked = new(ConfirmationState.NotAsked, []);

    /// <summary>The first day an entry can have been logged whose request is open on a day.</summary>
    public static DateOnly OpenSince(DateOnly today) => today.AddDays(-Ledger.RequestDays);

    /// <summary>The last day on which a request of an entry logged on a day can be answered.</summary>
    public static DateOnly LastDay(DateOnly loggedOn) => loggedOn.AddDays(Ledger.RequestDays);

    /// <summary>Reads it off an entry.</summary>
    /// <param name="logged">The event that logged it.</param>
    /// <param name="entry">The entry now.</param>
    /// <param name="declined">The event that declined it, if one did.</param>
    /// <param name="today">The organisation's day.</param>
    public static Confirmation Of(ActivityLogged logged, LedgerEntry entry, EntryDeclined? declined, DateOnly today) => entry.Status switch
    {
        EntryStatus.Retracted => new(ConfirmationState.Retracted, []),
        EntryStatus.Declined => new(ConfirmationState.Declined, [], By: declined?.By, Reason: declined?.Reason),
        _ when entry.ConfirmedBy is { } by => new(ConfirmationState.Confirmed, [], By: by),
        _ when logged.Activity.Private || !logged.Activity.Counterparts.Any(with => with.Person is not null) => NotAsked,
        _ => Open(logged, entry, today),
    };

    private static Confirmation Open(ActivityLogged logged, LedgerEntry entry, DateOnly today)
    {
        PersonId[] waiting = [.. logged.Activity.Counterparts.Select(with => with.Person).OfType<PersonId>().Except(entry.Answered)];
        var lapsesOn = LastDay(entry.LoggedOn);
        return waiting.Length > 0 && today <= lapsesOn ? new(ConfirmationState.Asked, waiting, lapsesOn)
            : entry.Status == EntryStatus.Confirmed ? new(ConfirmationState.Confirmed, [])
            : entry.Answered.Count > 0 ? new(ConfirmationState.NotCounted, [], By: entry.Answered[^1])
            : new(ConfirmationState.Lapsed, []);
    }
}
