using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Commands;

/// <summary>Adds one’s reflection after the other side finished it.</summary>
public sealed record Reflect(PersonId Who, string Text, string? Thanks, IReadOnlyList<int> GoalsReached) : MentorshipCommand(Who);
