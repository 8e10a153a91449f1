using Readiness.Domain.People;

namespace Readiness.Domain.Reviews;

/// <summary>One side's assessment: a draft until it is submitted, with the readiness of that moment frozen beside it.</summary>
/// <param name="By">Who wrote it last.</param>
/// <param name="Ratings">In the order of the criteria; a draft may lack some.</param>
/// <param name="SubmittedAt">Null while it is a draft.</param>
/// <param name="Readiness">What the evidence said when it was submitted.</param>
public sealed record CaseAssessment(PersonId By, IReadOnlyList<CriterionRating> Ratings, DateTimeOffset? SubmittedAt, CaseSnapshot? Readiness)
{
    /// <summary>Whether it was submitted.</summary>
    public bool IsSubmitted => SubmittedAt is not null;
}
