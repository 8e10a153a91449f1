using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Commands;

/// <summary>Says what came of feedback.</summary>
public sealed record ActOnFeedback(PersonId Who, string FeedbackId, string Outcome, string? Evidence) : MentorshipCommand(Who);
