using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Readiness.Benchmarks.Reports;

namespace Readiness.Benchmarks.Loads;

/// <summary>
/// The process that sends: a thread a client, each sending its next request as soon as the last was answered. The
/// warm-up is sent the same way and left out of the count.
/// </summary>
internal sealed class LoadCommand
{
    private readonly LoadRequest[] _requests;
    private readonly LoadPlan _plan;
    private readonly byte[] _expected;
    private readonly string _run = Guid.NewGuid().ToString("N")[..16];
    private readonly List<double>[] _latencies;
    private long _next;
    private long _failures;
    private string? _firstFailure;
    private volatile bool _counting;
    private volatile bool _stopped;

    private LoadCommand(LoadPlan plan)
    {
        _plan = plan;
        _requests = LoadRequest.Load(plan.RequestsFile);
        _expected = Encoding.UTF8.GetBytes(plan.Expected);
        _latencies = [.. Enumerable.Range(0, plan.Clients).Select(_ => new List<double>(1 << 16))];
        _next = Random.Shared.Next(_requests.Length);
    }

    /// <summary>Arguments: the requests' file, port, clients, what an answer must hold, seconds of warm-up and of counting.</summary>
    public static int Run(string[] args)
    {
        var plan = new LoadPlan(args[0], Number(args[1]), Number(args[2]), args[3]);
        Console.WriteLine(JsonSerializer.Serialize(new LoadCommand(plan).Measure(Number(args[4]), Number(args[5])), LoadOutcome.Json));
        return 0;
    }

    private LoadOutcome Measure(int warmUp, int seconds)
    {
        var threads = Enumerable.Range(0, _plan.Clients).Select(client => new Thread(() => RunClient(client), 256 * 1024)).ToList();
        threads.ForEach(thread => thread.Start());
        Thread.Sleep(TimeSpan.FromSeconds(warmUp));
        _counting = true;
        var start = Stopwatch.GetTimestamp();
        Thread.Sleep(TimeSpan.FromSeconds(seconds));
        _counting = false;
        var elapsed = Stopwatch.GetElapsedTime(start);
        _stopped = true;
        threads.ForEach(thread => thread.Join());
        var all = _latencies.SelectMany(each => each).ToArray();
        return new LoadOutcome(all.Length / elapsed.TotalSeconds, Numbers.Median(all), Numbers.Quantile(all, 0.99), _failures, _firstFailure);
    }

    private void RunClient(int client)
    {
        try
        {
            using var connection = new LoadConnection(_plan.Port);
            Span<byte> id = stackalloc byte[LoadRequest.IdLength];
            Encoding.ASCII.GetBytes(_run, id);
            while (!_stopped)
            {
                var next = Interlocked.Increment(ref _next);
                next.TryFormat(id[_run.Length..], out _, "x16", CultureInfo.InvariantCulture);
                var start = Stopwatch.GetTimestamp();
                var good = connection.Send(_requests[next % _requests.Length], id) && connection.Answer.IndexOf(_expected) >= 0;
                var elapsed = Stopwatch.GetElapsedTime(start);
                if (!good)
                {
                    Fail(Encoding.UTF8.GetString(connection.Answer));
                }
                else if (_counting)
                {
                    _latencies[client].Add(elapsed.TotalMilliseconds);
                }
            }
        }
        catch (Exception e)
        {
            Fail(e.ToString());
        }
    }

    private void Fail(string answer)
    {
        Interlocked.Increment(ref _failures);
        Interlocked.CompareExchange(ref _firstFailure, answer, null);
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
