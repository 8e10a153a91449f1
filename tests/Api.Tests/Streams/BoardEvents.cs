using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Streams;

/// <summary>An event stream as it comes over the wire, block by block.</summary>
internal sealed class BoardEvents : IDisposable
{
    private readonly HttpResponseMessage _answer;
    private readonly StreamReader _reader;

    private BoardEvents(HttpResponseMessage answer, Stream stream)
    {
        _answer = answer;
        _reader = new StreamReader(stream, Encoding.UTF8);
    }

    /// <summary>Subscribes with one document.</summary>
    public static async Task<BoardEvents> OpenAsync(Session session, string query, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Accept.Clear();
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        var answer = await session.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        return new BoardEvents(answer, await answer.Content.ReadAsStreamAsync());
    }

    /// <summary>The next block, comments included; null when the server closed the stream.</summary>
    /// <exception cref="TimeoutException">Nothing came in time.</exception>
    public async Task<string?> BlockAsync(TimeSpan limit)
    {
        using var timer = new CancellationTokenSource(limit);
        var block = new StringBuilder();
        try
        {
            while (await _reader.ReadLineAsync(timer.Token) is { } line)
            {
                if (line.Length == 0)
                {
                    return block.ToString();
                }

                block.Append(line).Append('\n');
            }

            return null;
        }
        catch (OperationCanceledException e)
        {
            throw new TimeoutException($"Nothing came within {limit}.", e);
        }
        catch (Exception e) when (e is IOException or HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>The data of the next result.</summary>
    public async Task<string> ResultAsync(TimeSpan limit)
    {
        while (true)
        {
            var block = await BlockAsync(limit) ?? throw new TimeoutException("The stream ended.");
            if (block.StartsWith("event: next\ndata: ", StringComparison.Ordinal))
            {
                return block["event: next\ndata: ".Length..].TrimEnd();
            }
        }
    }

    /// <summary>Reads until a result has what is looked for; earlier ones may lie on the way.</summary>
    public async Task<string> UntilAsync(Func<string, bool> found, TimeSpan limit)
    {
        var end = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var left = limit - TimeProvider.System.GetElapsedTime(end);
            var result = await ResultAsync(left > TimeSpan.Zero ? left : TimeSpan.FromMilliseconds(1));
            if (found(result))
            {
                return result;
            }
        }
    }

    public void Dispose()
    {
        _reader.Dispose();
        _answer.Dispose();
    }
}
