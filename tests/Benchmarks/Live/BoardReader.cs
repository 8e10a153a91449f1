using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Readiness.Benchmarks.Live;

/// <summary>One subscriber to the board of everyone, over server-sent events; notes when it first saw points of a name.</summary>
internal sealed class BoardReader : IDisposable
{
    private const string Document =
        "subscription { leaderboardChanged(scope: ORGANISATION, period: ALL_TIME) { rows(first: 100) { edges { node { rank name points movement } } } } }";

    private readonly HttpClient _http;
    private readonly Dictionary<string, List<(int Points, long At)>> _seen = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _subscribed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _reading;

    public BoardReader(Uri address, string token)
    {
        _http = new HttpClient { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        _reading = ReadAsync();
    }

    public int Events { get; private set; }

    public Task SubscribedAsync() => Task.WhenAny(_subscribed.Task, _reading).Unwrap();

    /// <summary>When that many points of a name, or more, first were there; null when they never were.</summary>
    public long? FirstSeen(string name, int points)
    {
        lock (_seen)
        {
            var times = _seen.GetValueOrDefault(name) ?? [];
            var at = times.FindIndex(seen => seen.Points >= points);
            return at < 0 ? null : times[at].At;
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task ReadAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query = Document }), Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync());
        try
        {
            while (await reader.ReadLineAsync() is { } line)
            {
                if (line.StartsWith("data: {\"data\"", StringComparison.Ordinal))
                {
                    Keep(line.AsMemory("data: ".Length), Stopwatch.GetTimestamp());
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or HttpRequestException)
        {
            // The benchmark is over.
        }
    }

    private void Keep(ReadOnlyMemory<char> json, long at)
    {
        using var board = JsonDocument.Parse(json);
        lock (_seen)
        {
            Events++;
            foreach (var edge in board.RootElement.GetProperty("data").GetProperty("leaderboardChanged").GetProperty("rows").GetProperty("edges").EnumerateArray())
            {
                var node = edge.GetProperty("node");
                var points = node.GetProperty("points").GetInt32();
                var times = System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_seen, node.GetProperty("name").GetString()!, out _) ??= [];
                if (times.Count == 0 || points > times[^1].Points)
                {
                    times.Add((points, at));
                }
            }
        }

        _subscribed.TrySetResult();
    }
}
