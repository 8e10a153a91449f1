using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Commands;

/// <summary>Finishes it with a reflection.</summary>
public sealed record Finish(PersonId Who, string Text, string? Thanks, IReadOnlyList<int> GoalsReached) : MentorshipCommand(Who);
