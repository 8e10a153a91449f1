using Readiness.Domain.Readiness;

namespace Readiness.Domain.Mentorships;

/// <summary>Ranks candidates with reasons (product.md section 7): topics 40, values 20, level 20, places 10, responsiveness 10.</summary>
public static class MentorMatching
{
    /// <summary>Most that are shown.</summary>
    public const int Most = 20;

    private const int ForTopics = 40;
    private const int ForValues = 20;
    private const int ForLevel = 20;
    private const int ForPlaces = 10;
    private const int ForAnswers = 10;

    /// <summary>
    /// Somebody's place among the levels that rubrics lead to, from 1. Whoever has none of these levels but aims for one is
    /// the place before it; null when nothing is known.
    /// </summary>
    public static int? RankOf(string? level, string? targetLevel, IReadOnlyList<Rubric> rubrics) =>
        Place(level, rubrics) ?? (Place(targetLevel, rubrics) is { } target ? target - 1 : null);

    /// <summary>The best first, ties by name. Never oneself or one's own manager; only open offers with a free place.</summary>
    public static IReadOnlyList<MentorMatch> Rank(MentorSearch search, IEnumerable<MentorCandidate> candidates) =>
    [
        .. candidates.Where(candidate => MayBeAsked(search, candidate)).Select(candidate => new MentorMatch(candidate, Reasons(search, candidate)))
            .Where(match => search.Topics.Count == 0 || match.Reasons.Any(reason => reason is { Aspect: MatchAspect.Topics, Points: > 0 }))
            .OrderByDescending(match => match.Match).ThenBy(match => match.Candidate.Name, StringComparer.Ordinal).ThenBy(match => match.Candidate.Offer.Person.Value)
            .Take(Most),
    ];

    private static bool MayBeAsked(MentorSearch search, MentorCandidate candidate) =>
        candidate.Offer.Open && candidate.Free > 0 && candidate.Offer.Person != search.Seeker
        && candidate.Offer.Person != search.ReportsTo && (candidate.Offer.Peers || !search.Peers);

    private static MatchReason[] Reasons(MentorSearch search, MentorCandidate candidate) =>
    [
        Shared(MatchAspect.Topics, search.Topics, candidate.Offer.Topics, ForTopics, "topics you look for"),
        Shared(MatchAspect.Values, search.Values, candidate.Offer.Values, ForValues, "values you share"),
        Level(candidate.LevelRank - search.LevelRank, search.Peers),
        candidate.Free == 1
            ? new(MatchAspect.Capacity, ForPlaces / 2, "One place is free.")
            : new(MatchAspect.Capacity, ForPlaces, $"{candidate.Free} places are free."),
        Answers(candidate),
    ];

    private static MatchReason Shared(MatchAspect aspect, IReadOnlyList<string> wanted, IReadOnlyList<string> offered, int most, string what)
    {
        string[] shared = [.. wanted.Where(one => offered.Any(other => Same(one, other)))];
        return wanted.Count == 0 ? new(aspect, 0, $"You named no {what}.")
            : shared.Length == 0 ? new(aspect, 0, $"None of the {what}.")
            : new(aspect, most * shared.Length / wanted.Count, $"{shared.Length} of {wanted.Count} {what}: {string.Join(", ", shared)}.");
    }

    private static MatchReason Level(int? above, bool peers) => (above, peers) switch
    {
        (null, _) => new(MatchAspect.Level, ForLevel / 2, "How your levels compare is not known."),
        (0, true) => new(MatchAspect.Level, ForLevel, "At the same level as you."),
        ( > 0, true) or ( < 0, true) => new(MatchAspect.Level, ForLevel / 4, "At another level than you."),
        (1 or 2, false) => new(MatchAspect.Level, ForLevel, above == 1 ? "One level above you." : "Two levels above you."),
        ( > 2, false) => new(MatchAspect.Level, ForLevel / 2, $"{above} levels above you."),
        (0, false) => new(MatchAspect.Level, ForLevel / 4, "At the same level as you."),
        _ => new(MatchAspect.Level, 0, "At a level below yours."),
    };

    private static MatchReason Answers(MentorCandidate candidate)
    {
        if (candidate.Asked == 0)
        {
            return new(MatchAspect.Responsiveness, ForAnswers / 2, "Has not been asked yet.");
        }

        var days = candidate.Answered == 0 ? 0 : candidate.AnswerDays / candidate.Answered;
        return new(
            MatchAspect.Responsiveness, ForAnswers * candidate.Answered / candidate.Asked * (days <= 1 ? 2 : 1) / 2,
            candidate.Answered == 0 ? $"Answered none of {candidate.Asked} requests." : $"Answered {candidate.Answered} of {candidate.Asked} requests, within {Math.Max(1, days)} {(days <= 1 ? "day" : "days")}.");
    }

    private static int? Place(string? level, IReadOnlyList<Rubric> rubrics) =>
        Enumerable.Range(0, rubrics.Count).Where(i => string.Equals(rubrics[i].Level, level?.Trim(), StringComparison.OrdinalIgnoreCase)).Select(i => (int?)(i + 1)).FirstOrDefault();

    private static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
