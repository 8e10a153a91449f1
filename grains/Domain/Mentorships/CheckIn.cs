using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>How it goes: mood is 1 (not well) to 5 (very well).</summary>
public sealed record CheckIn(string Id, PersonId By, int Mood, string? Text, DateOnly On);
