using Readiness.Domain.Activities;

namespace Readiness.Domain.Reviews;

/// <summary>One side's word on one criterion: words of at most 2,000 characters and the entries it leans on.</summary>
public sealed record CriterionRating(string Criterion, Rating Rating, string Words, IReadOnlyList<EntryId> Entries)
{
    /// <summary>Whether another says the same.</summary>
    public bool IsSame(CriterionRating other) =>
        (Criterion, Rating, Words) == (other.Criterion, other.Rating, other.Words) && Entries.SequenceEqual(other.Entries);
}
