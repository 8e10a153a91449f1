namespace Readiness.Grains.Mentorships;

/// <summary>That somebody mentored somebody.</summary>
public sealed record LineageRow(Guid Mentor, Guid Mentee, DateOnly Since, DateOnly? Until, bool Listed);
