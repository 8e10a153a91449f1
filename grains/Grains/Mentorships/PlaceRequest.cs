namespace Readiness.Grains.Mentorships;

/// <summary>Asks for a place of a mentor, for a choice (from 0) of a mentorship that a seeker asked for.</summary>
public sealed record PlaceRequest(Guid Mentor, Guid Mentorship, int Choice, Guid Seeker, bool Peers, DateOnly AskedOn);
