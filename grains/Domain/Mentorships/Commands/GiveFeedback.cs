using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Commands;

/// <summary>Gives the other side something to act on.</summary>
public sealed record GiveFeedback(PersonId Who, string FeedbackId, string? SessionId, string Text) : MentorshipCommand(Who);
