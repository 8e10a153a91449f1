using Readiness.Contracts.People;

namespace Readiness.Contracts.Mentorships;

/// <summary>A mentorship as one of the two sees it. Mentor and Other are null while nobody is asked; Choices are null for the side that was asked.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.Mentorship")]
public sealed record MentorshipView(
    [property: Id(0)] Guid Id,
    [property: Id(1)] MentorshipKind Kind,
    [property: Id(2)] MentorshipState State,
    [property: Id(3)] PersonView? Seeker,
    [property: Id(4)] PersonView? Mentor,
    [property: Id(5)] MentorshipRole MyRole,
    [property: Id(6)] PersonView? Other,
    [property: Id(7)] string[] Goals,
    [property: Id(8)] string[] Topics,
    [property: Id(9)] string? Message,
    [property: Id(10)] DateTimeOffset RequestedAt,
    [property: Id(11)] DateOnly? AnswerBy,
    [property: Id(12)] MentorChoiceView[]? Choices,
    [property: Id(13)] AgreementView? Agreement,
    [property: Id(14)] SessionView[] Sessions,
    [property: Id(15)] FeedbackView[] Feedback,
    [property: Id(16)] CheckInView[] CheckIns,
    [property: Id(17)] ReflectionView[] Reflections,
    [property: Id(18)] DateOnly? PausedOn,
    [property: Id(19)] DateOnly? FinishedOn,
    [property: Id(20)] bool FinishedEarly,
    [property: Id(21)] MentorshipStep Step,
    [property: Id(22)] string? StepSession,
    [property: Id(23)] Guid? Follows,
    [property: Id(24)] string? PauseReason);
