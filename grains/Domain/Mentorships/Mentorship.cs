using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>
/// One mentorship, from the request on (product.md section 7). A value: <see cref="MentorshipChanges.Apply"/> makes the
/// next one. Current counts choices from 0; AnswerBy is set while it is requested; Version counts
/// events; PausedBy and PauseReason are set while it is paused.
/// </summary>
public sealed record Mentorship(
    MentorshipRequest Request,
    DateTimeOffset RequestedAt,
    MentorshipState State,
    IReadOnlyList<MentorChoice> Choices,
    int Current,
    DateOnly? AnswerBy,
    Agreement? Agreement,
    IReadOnlyList<MentorshipSession> Sessions,
    IReadOnlyList<FeedbackItem> Feedback,
    IReadOnlyList<CheckIn> CheckIns,
    IReadOnlyList<Reflection> Reflections,
    DateOnly? PausedOn,
    DateOnly? FinishedOn,
    PersonId? FinishedBy,
    long Version,
    PersonId? PausedBy = null,
    string? PauseReason = null)
{
    /// <summary>Its id.</summary>
    public Guid Id => Request.Id;

    /// <summary>Who asked.</summary>
    public PersonId Seeker => Request.Seeker;

    /// <summary>Who is asked now, or took it up; null while nobody is, and when nobody did.</summary>
    public PersonId? Mentor => Choices[Current] is { State: ChoiceState.Asked or ChoiceState.Accepted } choice ? choice.Person : null;

    /// <summary>The day both agreed; null before.</summary>
    public DateOnly? StartedOn => Agreement?.AgreedOn;

    /// <summary>Whether it was finished before the agreed end, or before anything was agreed.</summary>
    public bool FinishedEarly => FinishedOn is { } on && !(on >= Agreement?.EndsOn);

    /// <summary>Everybody it can be about, now or once time has moved on: who asked, and whoever was, is or may be asked.</summary>
    public IEnumerable<PersonId> Concerned => Choices.Select(choice => choice.Person).Prepend(Seeker);

    /// <summary>Whether somebody is one of the two.</summary>
    public bool HasPart(PersonId person) => person == Seeker || person == Mentor;

    /// <summary>The other of the two; null while there is none.</summary>
    public PersonId? Other(PersonId person) => person == Seeker ? Mentor : Seeker;

    /// <summary>What somebody is in it.</summary>
    public MentorshipRole Role(PersonId person) =>
        Request.Kind == MentorshipKind.Peer ? MentorshipRole.Peer : person == Seeker ? MentorshipRole.Mentee : MentorshipRole.Mentor;
}
