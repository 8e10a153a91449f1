using System.Threading.RateLimiting;

namespace Readiness.Api.Limits;

/// <summary>Token buckets: as much at once as in a minute, and filled again bit by bit.</summary>
internal static class Buckets
{
    private const int SecondsOfAMinute = 60;

    /// <summary>The bucket of a key; without a limit there is none.</summary>
    public static RateLimitPartition<TKey> Of<TKey>(TKey key, int perMinute) =>
        perMinute == 0 ? RateLimitPartition.GetNoLimiter(key) : RateLimitPartition.GetTokenBucketLimiter(key, _ => Options(perMinute));

    /// <summary>In how many whole seconds to try again.</summary>
    public static int SecondsUntilMore(RateLimitLease refused) =>
        refused.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 1;

    private static TokenBucketRateLimiterOptions Options(int perMinute) => new()
    {
        TokenLimit = perMinute,
        TokensPerPeriod = Math.Max(1, perMinute / SecondsOfAMinute),
        ReplenishmentPeriod = TimeSpan.FromSeconds(Math.Max(1.0, (double)SecondsOfAMinute / perMinute)),
        AutoReplenishment = false, // one timer for all of them
    };
}
