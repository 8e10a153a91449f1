using Readiness.Domain.People;

namespace Readiness.Domain.Ledgers;

/// <summary>What an event does to who is named in its entry, and to who is still asked to confirm it.</summary>
/// <param name="Named">Named from now on.</param>
/// <param name="Answered">No longer asked: this colleague.</param>
/// <param name="Settled">No longer asked: everybody.</param>
/// <param name="Gone">The entry no longer stands: nobody is named in it.</param>
public sealed record NamingChange(IReadOnlyList<Naming> Named, PersonId? Answered = null, bool Settled = false, bool Gone = false)
{
    private static readonly NamingChange Forgotten = new([], Gone: true);
    private static readonly NamingChange Confirmed = new([], Settled: true);

    /// <summary>Null when nothing changes. An event nobody knows is a bug and throws.</summary>
    public static NamingChange? Of(LedgerEvent happened) => happened switch
    {
        ActivityLogged { Activity.Counterparts.Count: 0 } => null,
        ActivityLogged logged => new NamingChange([.. logged.Activity.Counterparts.Select(with => new Naming(with.Key, with.Person, IsAsked(logged, with.Person)))]),
        EntryConfirmed { Counts: true } => Confirmed,
        EntryConfirmed confirmed => new NamingChange([], Answered: confirmed.By),
        EntryDeclined or EntryRetracted => Forgotten,
        EntryEndorsed or EntryDisputed or DisputeWithdrawn => null,
        _ => throw new InvalidOperationException($"Nobody knows whom {happened.GetType().Name} names."),
    };

    /// <summary>Only colleagues are asked, of an entry that is not private and that no confirmation counts for yet; whoever confirmed it has answered.</summary>
    private static bool IsAsked(ActivityLogged logged, PersonId? person) =>
        person is not null && !logged.Activity.Private && !logged.ConfirmationCounts && person != logged.Activity.ConfirmedBy;
}
