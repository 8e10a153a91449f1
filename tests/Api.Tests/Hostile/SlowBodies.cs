using System.Net.Sockets;
using System.Text;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Hostile;

/// <summary>Bodies that a server gets over a network: too slow, or too large.</summary>
public sealed class SlowBodies(ProductionServer server)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_body_sent_byte_by_byte_is_cut_off()
    {
        using var client = await ConnectAsync("Content-Length: 5000");
        await using var stream = client.GetStream();
        using var timer = new CancellationTokenSource(MostTime);
        using var ticks = new PeriodicTimer(Pause);
        var answer = ReadAsync(stream, timer.Token);
        while (!answer.IsCompleted && await ticks.WaitForNextTickAsync(timer.Token))
        {
            try
            {
                await stream.WriteAsync("{"u8.ToArray(), timer.Token);
            }
            catch (IOException)
            {
                break;
            }
        }

        Assert.StartsWith("HTTP/1.1 408", await answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_10_MB_is_refused_before_it_is_all_sent()
    {
        using var client = await ConnectAsync("Content-Length: 10485760");
        await using var stream = client.GetStream();
        using var timer = new CancellationTokenSource(MostTime);
        await stream.WriteAsync(new byte[100 * 1024], timer.Token);

        Assert.StartsWith("HTTP/1.1 413", await ReadAsync(stream, timer.Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_without_end_is_refused()
    {
        using var client = await ConnectAsync("Transfer-Encoding: chunked");
        await using var stream = client.GetStream();
        using var timer = new CancellationTokenSource(MostTime);
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"19000\r\n{new string('x', 0x19000)}\r\n"), timer.Token);

        Assert.StartsWith("HTTP/1.1 413", await ReadAsync(stream, timer.Token), StringComparison.Ordinal);
    }

    private async Task<TcpClient> ConnectAsync(string length)
    {
        var client = new TcpClient();
        await client.ConnectAsync(server.Process.Address.Host, server.Process.Address.Port);
        var head = $"POST /graphql HTTP/1.1\r\nHost: {server.Process.Address.Authority}\r\nAuthorization: Bearer {await server.TokenAsync(Cast.Program)}\r\nContent-Type: application/json\r\n{length}\r\n\r\n";
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
        return client;
    }

    private static async Task<string> ReadAsync(NetworkStream stream, CancellationToken cancellation)
    {
        var buffer = new byte[4096];
        try
        {
            return Encoding.ASCII.GetString(buffer, 0, await stream.ReadAsync(buffer, cancellation));
        }
        catch (IOException e)
        {
            return $"The connection broke: {e.Message}";
        }
    }
}
