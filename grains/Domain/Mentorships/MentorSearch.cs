using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>What somebody looks for. LevelRank is their own, null when it is not known; ReportsTo is their manager.</summary>
public sealed record MentorSearch(PersonId Seeker, PersonId? ReportsTo, int? LevelRank, IReadOnlyList<string> Topics, IReadOnlyList<string> Values, bool Peers);
