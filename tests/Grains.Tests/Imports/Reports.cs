using System.Collections.Concurrent;

namespace Readiness.Grains.Tests.Imports;

/// <summary>Keeps everything that was reported, in order.</summary>
public sealed class Reports<T> : IProgress<T>
{
    private readonly ConcurrentQueue<T> _all = new();

    public IReadOnlyCollection<T> All => _all;

    public void Report(T value) => _all.Enqueue(value);
}
