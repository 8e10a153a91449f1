using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Events;

/// <summary>Somebody wrote their questions for a session.</summary>
public sealed record QuestionsWritten(PersonId Who, string SessionId, IReadOnlyList<string> Questions) : MentorshipEvent;
