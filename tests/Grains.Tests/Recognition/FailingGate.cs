using Readiness.Grains.Ledgers;

namespace Readiness.Grains.Tests.Recognition;

/// <summary>Lets everyone write, or nobody, as a full disk does.</summary>
internal sealed class FailingGate : IStateGate
{
    public bool Closed { get; set; }

    public Task<IDisposable> EnterAsync() => Closed ? throw new IOException("The disk is full.") : Task.FromResult<IDisposable>(new MemoryStream());
}
