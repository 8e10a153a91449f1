using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>That somebody mentored somebody since a day, and until a day when it is over. Listed: both agreed to show it.</summary>
public sealed record LineageEdge(PersonId Mentor, PersonId Mentee, DateOnly Since, DateOnly? Until, bool Listed);
