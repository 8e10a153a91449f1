namespace Readiness.Grains.Badges;

/// <summary>How many hold each badge, remembered on this silo for a minute: it is shown often and moves slowly.</summary>
public sealed class BadgeCounting(IBadgeStore store, TimeProvider clock)
{
    private static readonly TimeSpan Remember = TimeSpan.FromMinutes(1);
    private readonly SemaphoreSlim _turn = new(1);
    private (BadgeCounts Counts, long At)? _last;

    /// <summary>The counts, a minute old at most.</summary>
    public async ValueTask<BadgeCounts> ReadAsync()
    {
        if (Recall() is { } known)
        {
            return known;
        }

        await _turn.WaitAsync();
        try
        {
            if (Recall() is { } read)
            {
                return read;
            }

            var at = clock.GetTimestamp();
            var counts = await store.CountsAsync();
            _last = (counts, at);
            return counts;
        }
        finally
        {
            _turn.Release();
        }
    }

    private BadgeCounts? Recall() => _last is { } last && clock.GetElapsedTime(last.At) < Remember ? last.Counts : null;
}
