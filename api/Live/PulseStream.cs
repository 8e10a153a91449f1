namespace Readiness.Api.Live;

/// <summary>Something read anew at each pulse, at most every 40 ms a reader: between two readings changes become one.</summary>
internal sealed class PulseStream<T>(Func<CancellationToken, IAsyncEnumerable<bool>> pulses, Func<Task<T>> read) : IObservable<T>
{
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(40);

    public IDisposable Subscribe(IObserver<T> observer)
    {
        var stop = new CancellationTokenSource();
        _ = RunAsync(observer, stop.Token);
        return new Subscription(stop);
    }

    private async Task RunAsync(IObserver<T> observer, CancellationToken stopping)
    {
        try
        {
            await foreach (var _ in pulses(stopping))
            {
                observer.OnNext(await read());
                await Task.Delay(Breath, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The reader left.
        }
        catch (Exception e)
        {
            observer.OnError(e);
        }
    }

    private sealed class Subscription(CancellationTokenSource stop) : IDisposable
    {
        public void Dispose()
        {
            stop.Cancel();
            stop.Dispose();
        }
    }
}
