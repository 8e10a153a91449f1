namespace Readiness.Grains.Reviews;

/// <summary>One side's assessment.</summary>
[GenerateSerializer, Alias("Readiness.StoredAssessment")]
public sealed class StoredAssessment
{
    [Id(0)]
    public Guid By { get; set; }

    [Id(1)]
    public StoredRating[] Ratings { get; set; } = [];

    [Id(2)]
    public DateTimeOffset? SubmittedAt { get; set; }

    [Id(3)]
    public StoredCaseReadiness? Readiness { get; set; }
}
