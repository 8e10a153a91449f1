namespace Readiness.Grains.Rights;

/// <summary>How erasures are seen through.</summary>
public sealed class ErasureOptions
{
    /// <summary>
    /// How long, after a person is out, no other host may still remember that they were in, and what was begun for them is over:
    /// longer than the directory remembers anybody.
    /// </summary>
    public TimeSpan Settle { get; set; } = TimeSpan.FromSeconds(6);

    /// <summary>How often it is looked for erasures that stopped.</summary>
    public TimeSpan Again { get; set; } = TimeSpan.FromMinutes(1);
}
