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

    /// <summary>Tables with more bytes than this are written anew at night: nobody reads or writes them meanwhile.</summary>
    public long LargeTable { get; set; } = 1L << 30;

    /// <summary>The first hour of the night, in the organisation's time zone.</summary>
    public int NightFrom { get; set; } = 1;

    /// <summary>The first hour after it.</summary>
    public int NightUntil { get; set; } = 5;

    /// <summary>How long to leave the database alone after each 16 MB that are written over its log.</summary>
    public TimeSpan Breath { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>How often it is looked whether the database is through with its log.</summary>
    public TimeSpan Look { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>After how long of looking it is left for later, and for how long.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromMinutes(30);
}
