namespace Readiness.Grains.Tests.Storage.Orleans;

/// <summary>A state small enough to read in a failed assertion.</summary>
[GenerateSerializer]
[Alias("Readiness.Grains.Tests.Note")]
public sealed class Note
{
    [Id(0)]
    public string Text { get; set; } = "";
}
