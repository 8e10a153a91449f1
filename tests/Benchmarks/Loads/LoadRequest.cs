namespace Readiness.Benchmarks.Loads;

/// <summary>
/// A whole HTTP request as bytes. Where IdOffset is not -1, 32 bytes from there on are an id that is made anew each
/// time it is sent.
/// </summary>
internal sealed record LoadRequest(byte[] Bytes, int IdOffset)
{
    public const int IdLength = 32;

    /// <summary>Stands for the id while a request is put together.</summary>
    public static readonly string Placeholder = new('0', IdLength);

    public static LoadRequest Post(string path, string body, string? token = null)
    {
        var length = System.Text.Encoding.UTF8.GetByteCount(body);
        var authorization = token is null ? "" : $"Authorization: Bearer {token}\r\n";
        return Of($"POST {path} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n{authorization}\r\n{body}");
    }

    public static LoadRequest Get(string path) => Of($"GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n");

    /// <summary>Writes requests to a file for the process that sends them.</summary>
    public static void Save(string file, IReadOnlyCollection<LoadRequest> requests)
    {
        using var writer = new BinaryWriter(File.Create(file));
        writer.Write(requests.Count);
        foreach (var request in requests)
        {
            writer.Write(request.IdOffset);
            writer.Write(request.Bytes.Length);
            writer.Write(request.Bytes);
        }
    }

    public static LoadRequest[] Load(string file)
    {
        using var reader = new BinaryReader(File.OpenRead(file));
        var requests = new LoadRequest[reader.ReadInt32()];
        for (var i = 0; i < requests.Length; i++)
        {
            var offset = reader.ReadInt32();
            requests[i] = new LoadRequest(reader.ReadBytes(reader.ReadInt32()), offset);
        }

        return requests;
    }

    private static LoadRequest Of(string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        return new LoadRequest(bytes, bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(Placeholder)));
    }
}
