using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>A request as it is sent; ids are still texts.</summary>
internal sealed record MentorshipRequestInput(
    string Id, MentorshipKind Kind, string[] Choices, string[] Goals, string[] Topics, string? Message, string? Follows);
