namespace Readiness.Grains.Reviews;

/// <summary>One case; enums are their numbers.</summary>
[GenerateSerializer, Alias("Readiness.StoredCase")]
public sealed class StoredCase
{
    [Id(0)]
    public int Number { get; set; }

    [Id(1)]
    public string Level { get; set; } = string.Empty;

    [Id(2)]
    public string Title { get; set; } = string.Empty;

    [Id(3)]
    public StoredCaseCriterion[] Criteria { get; set; } = [];

    [Id(4)]
    public Guid OpenedBy { get; set; }

    [Id(5)]
    public DateTimeOffset OpenedAt { get; set; }

    [Id(6)]
    public int? Follows { get; set; }

    [Id(7)]
    public StoredAssessment? Self { get; set; }

    [Id(8)]
    public StoredAssessment? Line { get; set; }

    [Id(9)]
    public StoredDecision? Decision { get; set; }
}
