using System.Buffers.Text;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Readiness.Benchmarks.Loads;

/// <summary>One keep-alive connection that sends a request and waits for its answer; as little work as can be.</summary>
internal sealed class LoadConnection : IDisposable
{
    private const int MostBytes = 1 << 20;
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _request = new byte[1 << 16];
    private readonly byte[] _answer = new byte[MostBytes];
    private int _length;

    public LoadConnection(int port) => _socket.Connect(IPAddress.Loopback, port);

    /// <summary>The last answer, headers and all.</summary>
    public ReadOnlySpan<byte> Answer => _answer.AsSpan(0, _length);

    /// <summary>Sends a request under an id and reads the answer; false when its status is not 200.</summary>
    public bool Send(LoadRequest request, ReadOnlySpan<byte> id)
    {
        request.Bytes.CopyTo(_request.AsSpan());
        if (request.IdOffset >= 0)
        {
            id.CopyTo(_request.AsSpan(request.IdOffset));
        }

        _socket.Send(_request.AsSpan(0, request.Bytes.Length));
        Read();
        return Answer.StartsWith("HTTP/1.1 200"u8);
    }

    public void Dispose() => _socket.Dispose();

    private void Read()
    {
        _length = 0;
        var header = -1;
        while (header < 0)
        {
            Receive();
            header = Answer.IndexOf("\r\n\r\n"u8);
        }

        header += 4;
        var length = ContentLength(Answer[..header]);
        while (length < 0 ? !Answer.EndsWith("0\r\n\r\n"u8) : _length < header + length)
        {
            Receive();
        }
    }

    private void Receive()
    {
        var received = _socket.Receive(_answer.AsSpan(_length));
        _length += received > 0 ? received : throw new IOException("The server closed the connection.");
    }

    /// <summary>-1 when the answer comes in chunks.</summary>
    private static int ContentLength(ReadOnlySpan<byte> header)
    {
        var at = header.IndexOf("Content-Length: "u8);
        return at < 0 ? -1
            : Utf8Parser.TryParse(header[(at + 16)..], out int length, out _) ? length
            : throw new IOException(string.Create(CultureInfo.InvariantCulture, $"The answer has no length: {header.Length} bytes of header."));
    }
}
