using System.Threading.RateLimiting;

namespace Readiness.Api.Limits;

/// <summary>What the documents of each caller may cost on this host, in the units that documents are weighed in.</summary>
public sealed class QueryBudget(LimitSettings limits) : IDisposable
{
    private readonly PartitionedRateLimiter<BudgetKey>? _buckets =
        limits.QueryCost == 0 ? null : PartitionedRateLimiter.Create<BudgetKey, BudgetKey>(key => Buckets.Of(key, limits.QueryCost));

    /// <summary>Takes a cost out of a budget; in how many seconds to try again when it does not hold so much.</summary>
    public int? Take(BudgetKey key, double cost)
    {
        if (_buckets is null)
        {
            return null;
        }

        using var lease = _buckets.AttemptAcquire(key, Math.Clamp((int)Math.Ceiling(cost), 1, limits.QueryCost));
        return lease.IsAcquired ? null : Buckets.SecondsUntilMore(lease);
    }

    /// <inheritdoc/>
    public void Dispose() => _buckets?.Dispose();
}
