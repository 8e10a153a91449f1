using System.Text;
using System.Threading.Channels;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;
using Readiness.Api.Schema;

namespace Readiness.Api.Transport;

/// <summary>
/// GraphQL over server-sent events, distinct connections: one operation a connection. What a slow reader did not take
/// is replaced by what is newer, because every event is a whole snapshot.
/// </summary>
public sealed class EventStream(IGraphQLTextSerializer serializer, IHostApplicationLifetime lifetime)
{
    private static readonly byte[] Comment = ":\n\n"u8.ToArray();
    private static readonly byte[] Complete = "event: complete\ndata: {}\n\n"u8.ToArray();
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Executes and streams until the source, the reader or the host ends, or the reader may no longer read: that is
    /// asked before each event and at each heartbeat.
    /// </summary>
    public async Task WriteAsync(HttpContext http, Func<ValueTask<bool>> mayStillRead, Func<CancellationToken, Task<ExecutionResult>> execute)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        http.Response.ContentType = MediaTypes.EventStream;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        try
        {
            await SendAsync(http, Comment, ended.Token);
            var result = await execute(ended.Token);
            if (result.Streams?.Values.FirstOrDefault() is { } stream)
            {
                await ForwardAsync(http, stream, mayStillRead, ended.Token);
            }
            else
            {
                await SendAsync(http, Next(result), ended.Token);
            }

            await SendAsync(http, Complete, ended.Token);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The reader left, or the host stops: then no `complete`, so that clients come back.
        }
    }

    private async Task ForwardAsync(HttpContext http, IObservable<ExecutionResult> stream, Func<ValueTask<bool>> mayStillRead, CancellationToken ended)
    {
        var results = Channel.CreateBounded<ExecutionResult>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
        using var subscription = stream.Subscribe(new Bridge(results.Writer));
        while (true)
        {
            var waiting = results.Reader.WaitToReadAsync(ended).AsTask();
            while (await Task.WhenAny(waiting, Task.Delay(Heartbeat, ended)) != waiting)
            {
                if (!await mayStillRead())
                {
                    await SendAsync(http, Next(SignedOut()), ended);
                    return;
                }

                await SendAsync(http, Comment, ended);
            }

            if (!await waiting)
            {
                return;
            }

            while (results.Reader.TryRead(out var result))
            {
                if (!await mayStillRead())
                {
                    await SendAsync(http, Next(SignedOut()), ended);
                    return;
                }

                await SendAsync(http, Next(result), ended);
            }
        }
    }

    private static ExecutionResult SignedOut() => new() { Errors = [RequestErrors.Unauthenticated()] };

    private byte[] Next(ExecutionResult result) => Encoding.UTF8.GetBytes($"event: next\ndata: {serializer.Serialize(result)}\n\n");

    private static async Task SendAsync(HttpContext http, byte[] bytes, CancellationToken ended)
    {
        await http.Response.Body.WriteAsync(bytes, ended);
        await http.Response.Body.FlushAsync(ended);
    }

    private sealed class Bridge(ChannelWriter<ExecutionResult> results) : IObserver<ExecutionResult>
    {
        public void OnNext(ExecutionResult value) => results.TryWrite(value);

        public void OnError(Exception error)
        {
            results.TryWrite(new ExecutionResult { Errors = [error as ExecutionError ?? new ExecutionError("The stream broke. Subscribe again.") { Code = "STREAM_BROKEN" }] });
            results.TryComplete();
        }

        public void OnCompleted() => results.TryComplete();
    }
}
