using Orleans.Concurrency;
using Readiness.Contracts.Boards;
using Readiness.Contracts.Standings;

namespace Readiness.Contracts.Activities;

/// <summary>
/// One person's ledger: decides, records, answers. What a viewer may not see comes back as null, the same as what does
/// not exist.
/// </summary>
[Alias("Readiness.IPersonGrain")]
public interface IPersonGrain : IGrainWithStringKey
{
    /// <summary>Logs an activity of the person; answers only after it is durable.</summary>
    [Alias("Log")]
    Task<EntryOutcome> LogAsync(LogActivity command);

    /// <summary>Logs what an act of two people adds to this person's ledger, however long ago it was.</summary>
    [Alias("LogShared")]
    Task<EntryOutcome> LogSharedAsync(LogShared command);

    /// <summary>Retracts an entry of the person.</summary>
    [Alias("Retract")]
    Task<EntryOutcome> RetractAsync(string entryId, string? reason);

    /// <summary>Confirms an entry for a colleague it names.</summary>
    [Alias("Confirm")]
    Task<EntryOutcome> ConfirmAsync(AnswerEntry answer);

    /// <summary>Declines an entry for a colleague it names.</summary>
    [Alias("Decline")]
    Task<EntryOutcome> DeclineAsync(AnswerEntry answer);

    /// <summary>Points, level and streak.</summary>
    [Alias("Standing")]
    Task<StandingView?> StandingAsync(Guid viewer);

    /// <summary>Entries, the last logged first. Throws <see cref="ArgumentException"/> for a cursor of another make.</summary>
    [Alias("Entries")]
    Task<EntryPage?> EntriesAsync(Guid viewer, int first, string? after);

    /// <summary>How the person is shown on boards.</summary>
    [Alias("Presence")]
    Task<PresenceView?> PresenceAsync(Guid viewer);

    /// <summary>Changes how the person is shown on boards.</summary>
    [Alias("SetPresence")]
    Task<PresenceOutcome> SetPresenceAsync(BoardPresence presence, string? pseudonym);

    /// <summary>Tells open pages of the person that something about them changed elsewhere. May be lost: pages read anew by themselves too.</summary>
    [Alias("Touch"), OneWay]
    Task TouchAsync();
}
