using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>
/// A session. Id is chosen by the client; Time is local, such as "14:30"; both read SharedNotes, and each only their own
/// notes; ConfirmedBy are those who said that it took place.
/// </summary>
public sealed record MentorshipSession(
    string Id,
    DateOnly Day,
    string? Time,
    SessionState State,
    IReadOnlyList<SessionQuestion> Questions,
    string? SharedNotes,
    string? NotesOfSeeker,
    string? NotesOfMentor,
    IReadOnlyList<PersonId> ConfirmedBy)
{
    /// <summary>Days after a session during which it can be confirmed, as a request to confirm is open (product.md section 3).</summary>
    public const int ConfirmDays = 30;

    /// <summary>Days before a session from which it waits to be prepared.</summary>
    public const int PrepareDays = 2;

    /// <summary>A session just planned.</summary>
    public static MentorshipSession Plan(string id, DateOnly day, string? time) => new(id, day, time, SessionState.Planned, [], null, null, null, []);

    /// <summary>The last day on which it can be confirmed.</summary>
    public DateOnly ConfirmBy => Day.AddDays(ConfirmDays);
}
