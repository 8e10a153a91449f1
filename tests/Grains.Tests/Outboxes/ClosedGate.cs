using Readiness.Grains.Ledgers;

namespace Readiness.Grains.Tests.Outboxes;

/// <summary>Lets so many writers in, and fails the others as a full disk does.</summary>
internal sealed class ClosedGate : IStateGate
{
    public int OpenFor { get; set; }

    public Task<IDisposable> EnterAsync() => OpenFor-- > 0
        ? Task.FromResult<IDisposable>(new MemoryStream())
        : throw new IOException("The disk is full.");
}
