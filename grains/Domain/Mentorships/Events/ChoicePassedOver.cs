namespace Readiness.Domain.Mentorships.Events;

/// <summary>The current choice had no place, or makes no offer.</summary>
public sealed record ChoicePassedOver(ChoiceState Why) : MentorshipEvent;
