using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Readiness.Benchmarks.Loads;
using Readiness.Benchmarks.Logging;

namespace Readiness.Benchmarks.Live;

/// <summary>
/// Sends activities at the times they are due, however long the answers take, over as many connections as that needs:
/// a server that stalls is not spared the requests that come meanwhile.
/// </summary>
internal sealed class SteadySender(int port, IReadOnlyList<SampleActivity> activities) : IDisposable
{
    private const int Threads = 32;
    private readonly BlockingCollection<(SampleActivity Activity, long DueAt)> _due = [];
    private readonly ConcurrentBag<SentActivity> _sent = [];

    /// <summary>Sends all of them at a rate; returns them in the order they were due.</summary>
    public IEnumerable<SentActivity> Run(int perSecond)
    {
        var threads = Enumerable.Range(0, Threads).Select(_ => new Thread(Send)).ToList();
        threads.ForEach(thread => thread.Start());
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < activities.Count; i++)
        {
            var at = start + (i * Stopwatch.Frequency / perSecond);
            if (Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), at) is { Ticks: > 0 } early)
            {
                Thread.Sleep(early);
            }

            _due.Add((activities[i], at));
        }

        _due.CompleteAdding();
        threads.ForEach(thread => thread.Join());
        return _sent.OrderBy(each => each.DueAt);
    }

    public void Dispose() => _due.Dispose();

    private void Send()
    {
        using var connection = new LoadConnection(port);
        foreach (var (activity, dueAt) in _due.GetConsumingEnumerable())
        {
            var id = Encoding.ASCII.GetBytes(Guid.NewGuid().ToString("N"));
            var good = connection.Send(ActivityRequests.Readiness(activity), id);
            var answer = Encoding.UTF8.GetString(connection.Answer);
            using var json = JsonDocument.Parse(answer[answer.IndexOf('{', StringComparison.Ordinal)..(answer.LastIndexOf('}') + 1)]);
            var payload = good ? json.RootElement.GetProperty("data").GetProperty("logActivity") : throw new InvalidOperationException(answer);
            _sent.Add(new SentActivity(
                activity.Owner.Name,
                payload.GetProperty("standing").GetProperty("points").GetInt32(),
                payload.GetProperty("entry").GetProperty("points").GetInt32() > 0,
                dueAt));
        }
    }
}
