using Readiness.Grains.Outboxes;

namespace Readiness.Grains.Mentorships;

/// <summary>What lists and inboxes have to know of a version of a mentorship.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.MentorshipIndexEffect")]
public sealed record IndexEffect([property: Id(0)] Guid Mentorship, [property: Id(1)] long Version, [property: Id(2)] PartyRow[] Parties) : Effect;
