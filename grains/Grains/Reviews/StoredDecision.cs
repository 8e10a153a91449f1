namespace Readiness.Grains.Reviews;

/// <summary>A decision; LookAgainOn is a day number.</summary>
[GenerateSerializer, Alias("Readiness.StoredDecision")]
public sealed class StoredDecision
{
    [Id(0)]
    public int Outcome { get; set; }

    [Id(1)]
    public Guid By { get; set; }

    [Id(2)]
    public DateTimeOffset At { get; set; }

    [Id(3)]
    public string Reasons { get; set; } = string.Empty;

    [Id(4)]
    public int? LookAgainOn { get; set; }

    [Id(5)]
    public StoredCaseReadiness Readiness { get; set; } = new();
}
