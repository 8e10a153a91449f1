using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>A look back at the end. GoalsReached are numbers of agreed goals, from 0.</summary>
public sealed record Reflection(PersonId By, string Text, string? Thanks, IReadOnlyList<int> GoalsReached, DateOnly On);
