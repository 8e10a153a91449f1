namespace Readiness.Grains.Tests.Quests;

/// <summary>A grain's state kept in memory; slow or failing when told.</summary>
internal sealed class KeptState<T> : IPersistentState<T>
    where T : new()
{
    public T State { get; set; } = new();

    public string Etag => string.Empty;

    public bool RecordExists => Writes > 0;

    public bool Slow { get; init; }

    public bool Fails { get; set; }

    public int Writes { get; private set; }

    public Task ClearStateAsync() => throw new NotSupportedException();

    public Task ReadStateAsync() => Task.CompletedTask;

    public async Task WriteStateAsync()
    {
        if (Slow)
        {
            await Task.Yield();
        }

        Writes += Fails ? throw new IOException("The disk is full.") : 1;
    }
}
