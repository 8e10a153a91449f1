namespace Readiness.Grains.Tests.Rights;

/// <summary>At which step an erasure fails, and whether after it was done. Null: nowhere.</summary>
internal sealed class Stumble
{
    public string? At { get; set; }

    public bool After { get; set; }
}
