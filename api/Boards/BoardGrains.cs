using System.Collections.Concurrent;
using Readiness.Contracts.Boards;

namespace Readiness.Api.Boards;

/// <summary>The grains of boards by key, kept: looking up what kind of grain stands for an interface takes longer than reading a board.</summary>
internal sealed class BoardGrains(IGrainFactory grains)
{
    private const int MostKept = 10_000;
    private readonly ConcurrentDictionary<string, IBoardGrain> _kept = new(StringComparer.Ordinal);

    /// <summary>The grain of a key.</summary>
    public IBoardGrain Get(string key)
    {
        if (_kept.TryGetValue(key, out var kept))
        {
            return kept;
        }

        if (_kept.Count >= MostKept)
        {
            _kept.Clear(); // anybody can name teams that do not exist
        }

        return _kept[key] = grains.GetGrain<IBoardGrain>(key);
    }
}
