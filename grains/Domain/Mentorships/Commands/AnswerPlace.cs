using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Commands;

/// <summary>Whether the current choice has a place: Asked (they have, and answer by that day), Full or Unavailable.</summary>
public sealed record AnswerPlace(ChoiceState Outcome, DateOnly AnswerBy) : MentorshipCommand((PersonId?)null);
