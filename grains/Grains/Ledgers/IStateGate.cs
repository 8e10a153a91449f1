namespace Readiness.Grains.Ledgers;

/// <summary>Bounds how many grains write their state at once, so that a database with one writer is not fought over.</summary>
public interface IStateGate
{
    /// <summary>Waits for a turn; dispose to pass it on.</summary>
    Task<IDisposable> EnterAsync();
}
