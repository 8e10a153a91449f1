using Readiness.Domain.Activities;
using Readiness.Domain.People;
using Readiness.Domain.Readiness;
using Readiness.Domain.Reviews;

namespace Readiness.Grains.Reviews;

/// <summary>Promotion cases to and from what is stored of them.</summary>
public static class CaseCodec
{
    /// <summary>What is stored of a case.</summary>
    public static StoredCase Write(PromotionCase one) => new()
    {
        Number = one.Number,
        Level = one.Level,
        Title = one.Title,
        Criteria = [.. one.Criteria.Select(each => new StoredCaseCriterion { Key = each.Key, Title = each.Title, Gate = each.Gate })],
        OpenedBy = one.OpenedBy.Value,
        OpenedAt = one.OpenedAt,
        Follows = one.Follows,
        Self = one.Self is null ? null : Write(one.Self),
        Line = one.Line is null ? null : Write(one.Line),
        Decision = one.Decision is not { } made ? null : new StoredDecision
        {
            Outcome = (int)made.Outcome,
            By = made.By.Value,
            At = made.At,
            Reasons = made.Reasons,
            LookAgainOn = made.LookAgainOn?.DayNumber,
            Readiness = Write(made.Readiness),
        },
    };

    /// <summary>The case that is stored.</summary>
    public static PromotionCase Read(StoredCase stored) => new(
        stored.Number, stored.Level, stored.Title, [.. stored.Criteria.Select(each => new CaseCriterion(each.Key, each.Title, each.Gate))],
        new PersonId(stored.OpenedBy), stored.OpenedAt, stored.Follows,
        stored.Self is null ? null : Read(stored.Self),
        stored.Line is null ? null : Read(stored.Line),
        stored.Decision is not { } made ? null : new CaseDecision(
            (CaseOutcome)made.Outcome, new PersonId(made.By), made.At, made.Reasons,
            made.LookAgainOn is { } day ? DateOnly.FromDayNumber(day) : null, Read(made.Readiness)));

    private static StoredAssessment Write(CaseAssessment assessment) => new()
    {
        By = assessment.By.Value,
        Ratings =
        [
            .. assessment.Ratings.Select(rating => new StoredRating
            {
                Criterion = rating.Criterion,
                Rating = (int)rating.Rating,
                Words = rating.Words,
                Entries = [.. rating.Entries.Select(entry => entry.Value)],
            }),
        ],
        SubmittedAt = assessment.SubmittedAt,
        Readiness = assessment.Readiness is null ? null : Write(assessment.Readiness),
    };

    private static CaseAssessment Read(StoredAssessment stored) => new(
        new PersonId(stored.By),
        [.. stored.Ratings.Select(rating => new CriterionRating(
            rating.Criterion, (Rating)rating.Rating, rating.Words, [.. rating.Entries.Select(EntryId.Parse)]))],
        stored.SubmittedAt,
        stored.Readiness is null ? null : Read(stored.Readiness));

    private static StoredCaseReadiness Write(CaseSnapshot snapshot) => new()
    {
        At = snapshot.At,
        Ruleset = snapshot.Ruleset,
        Confirmed = snapshot.Confirmed,
        Claimed = snapshot.Claimed,
        Band = (int)snapshot.Band,
        Criteria = [.. snapshot.Criteria.Select(Write)],
        LedgerLength = snapshot.LedgerLength,
        LedgerHead = snapshot.LedgerHead,
    };

    private static CaseSnapshot Read(StoredCaseReadiness stored) => new(
        stored.At, stored.Ruleset, stored.Confirmed, stored.Claimed, (ReadinessBand)stored.Band, [.. stored.Criteria.Select(Read)],
        stored.LedgerLength, stored.LedgerHead);

    private static StoredSnapshotCriterion Write(SnapshotCriterion each) => new()
    {
        Key = each.Key,
        Title = each.Title,
        Gate = each.Gate,
        Weight = each.Weight,
        Target = each.Target,
        ConfirmedValue = each.ConfirmedValue,
        ConfirmedContribution = each.ConfirmedContribution,
        ConfirmedMet = each.ConfirmedMet,
        ClaimedValue = each.ClaimedValue,
        ClaimedContribution = each.ClaimedContribution,
        ClaimedMet = each.ClaimedMet,
        Entries = [.. each.Entries.Select(entry => entry.Value)],
    };

    private static SnapshotCriterion Read(StoredSnapshotCriterion each) => new(
        each.Key, each.Title, each.Gate, each.Weight, each.Target, each.ConfirmedValue, each.ConfirmedContribution, each.ConfirmedMet,
        each.ClaimedValue, each.ClaimedContribution, each.ClaimedMet, [.. each.Entries.Select(EntryId.Parse)]);
}
