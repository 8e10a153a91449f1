namespace Readiness.Grains.Reviews;

/// <summary>One rating.</summary>
[GenerateSerializer, Alias("Readiness.StoredRating")]
public sealed class StoredRating
{
    [Id(0)]
    public string Criterion { get; set; } = string.Empty;

    [Id(1)]
    public int Rating { get; set; }

    [Id(2)]
    public string Words { get; set; } = string.Empty;

    [Id(3)]
    public string[] Entries { get; set; } = [];
}
