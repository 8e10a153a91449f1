namespace Readiness.Grains.Reviews;

/// <summary>A criterion of a case.</summary>
[GenerateSerializer, Alias("Readiness.StoredCaseCriterion")]
public sealed class StoredCaseCriterion
{
    [Id(0)]
    public string Key { get; set; } = string.Empty;

    [Id(1)]
    public string Title { get; set; } = string.Empty;

    [Id(2)]
    public bool Gate { get; set; }
}
