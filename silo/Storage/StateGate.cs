using Readiness.Grains.Ledgers;

namespace Readiness.Silo.Storage;

/// <summary>Lets few grains write their state at once: one on SQLite, with everything else that writes there.</summary>
public sealed class StateGate(Database database) : IStateGate
{
    private const int MostAtOnce = 8;
    private readonly SemaphoreSlim _places = new(MostAtOnce, MostAtOnce);

    /// <inheritdoc/>
    public async Task<IDisposable> EnterAsync()
    {
        await _places.WaitAsync();
        try
        {
            return new Place(_places, await database.EnterWriteAsync());
        }
        catch
        {
            _places.Release();
            throw;
        }
    }

    private sealed class Place(SemaphoreSlim places, IDisposable turn) : IDisposable
    {
        public void Dispose()
        {
            turn.Dispose();
            places.Release();
        }
    }
}
