using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>What has to be known of who asks: which of those chosen are here, who their manager is, and with whom something is open.</summary>
public sealed record SeekerFacts(IReadOnlySet<PersonId> Known, PersonId? ReportsTo, IReadOnlySet<(MentorshipKind Kind, PersonId With)> OpenWith);
