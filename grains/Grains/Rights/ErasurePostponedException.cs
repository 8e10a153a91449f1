namespace Readiness.Grains.Rights;

/// <summary>A step has to wait for something that no host can hurry. Nothing is wrong, and nothing of the person is left but bytes in files.</summary>
/// <param name="reason">What it waits for, as a sentence.</param>
/// <param name="until">When it is worth trying again.</param>
public sealed class ErasurePostponedException(string reason, DateTimeOffset until) : Exception(reason)
{
    /// <summary>When it is worth trying again.</summary>
    public DateTimeOffset Until { get; } = until;
}
