using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>One of the people chosen, in order. AskedOn is the day they were asked; Reason is why they declined.</summary>
public sealed record MentorChoice(PersonId Person, ChoiceState State = ChoiceState.Waiting, DateOnly? AskedOn = null, string? Reason = null);
