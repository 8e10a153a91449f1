using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships.Commands;

/// <summary>Somebody is no longer here: their own request ends, and one they were asked goes to the next choice.</summary>
public sealed record Leave(PersonId Gone) : MentorshipCommand((PersonId?)null);
