namespace Readiness.Grains.Reviews;

/// <summary>The promotion cases of a person: nothing else knows them, so this is kept. Fields are additive.</summary>
[GenerateSerializer, Alias("Readiness.StoredCases")]
public sealed class StoredCases
{
    [Id(0)]
    public StoredCase[] Cases { get; set; } = [];
}
