using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Commands;

/// <summary>Checks in.</summary>
public sealed record SayHowItGoes(PersonId Who, string CheckInId, int Mood, string? Text) : MentorshipCommand(Who);
