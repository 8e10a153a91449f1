using Readiness.Contracts.People;

namespace Readiness.Contracts.Mentorships;

/// <summary>One of the people chosen; Person is null for somebody no longer here.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.MentorChoiceView")]
public sealed record MentorChoiceView([property: Id(0)] PersonView? Person, [property: Id(1)] ChoiceState State, [property: Id(2)] string? Reason);
