using System.Threading.Channels;
using Readiness.Grains.Ledgers;

namespace Readiness.Faults.Servers;

/// <summary>Acknowledges before the commit: rows are written one by one behind the answers.</summary>
internal sealed class EarlyLedgerStore : PassingLedgerStore
{
    private static readonly TimeSpan Behind = TimeSpan.FromMilliseconds(30);
    private readonly Channel<(LedgerTail Tail, LedgerRow Row)> _waiting = Channel.CreateUnbounded<(LedgerTail, LedgerRow)>();

    public EarlyLedgerStore(ILedgerStore inner)
        : base(inner) => _ = Task.Run(WriteAsync);

    public override Task AppendAsync(LedgerTail tail, LedgerRow row)
    {
        _waiting.Writer.TryWrite((tail, row));
        return Task.CompletedTask;
    }

    private async Task WriteAsync()
    {
        await foreach (var (tail, row) in _waiting.Reader.ReadAllAsync())
        {
            await Task.Delay(Behind);
            await Inner.AppendAsync(tail, row);
        }
    }
}
