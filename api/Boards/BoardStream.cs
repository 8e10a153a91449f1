namespace Readiness.Api.Boards;

/// <summary>A board read anew at each pulse, at most every 40 ms a reader: between two readings changes become one.</summary>
internal sealed class BoardStream(BoardSelection selection, BoardGrains boards, BoardFeed feed) : IObservable<Leaderboard>
{
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(40);

    public IDisposable Subscribe(IObserver<Leaderboard> observer)
    {
        var stop = new CancellationTokenSource();
        _ = RunAsync(observer, stop.Token);
        return new Subscription(stop);
    }

    private async Task RunAsync(IObserver<Leaderboard> observer, CancellationToken stopping)
    {
        try
        {
            await foreach (var _ in feed.PulsesAsync(selection.Key, selection.Query.Period, stopping))
            {
                observer.OnNext(await selection.ReadAsync(boards));
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
