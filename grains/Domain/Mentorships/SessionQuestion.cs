using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>A question somebody brings to a session.</summary>
public sealed record SessionQuestion(PersonId By, string Text);
