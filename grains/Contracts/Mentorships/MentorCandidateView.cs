using Readiness.Contracts.People;

namespace Readiness.Contracts.Mentorships;

/// <summary>Somebody who could be asked, the match (0 to 100) and its reasons.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.MentorCandidate")]
public sealed record MentorCandidateView(
    [property: Id(0)] PersonView Person,
    [property: Id(1)] string[] Topics,
    [property: Id(2)] string[] Values,
    [property: Id(3)] string? About,
    [property: Id(4)] int CadenceDays,
    [property: Id(5)] int Free,
    [property: Id(6)] bool Peers,
    [property: Id(7)] int Match,
    [property: Id(8)] MatchReasonView[] Reasons);
