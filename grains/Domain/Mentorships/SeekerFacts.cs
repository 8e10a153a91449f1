using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>What has to be known of who asks: which of those chosen are here, who their manager is, with whom something is open, and which mentorships are their own.</summary>
public sealed record SeekerFacts(IReadOnlySet<PersonId> Known, PersonId? ReportsTo, IReadOnlySet<(MentorshipKind Kind, PersonId With)> OpenWith, IReadOnlySet<Guid> Own);
