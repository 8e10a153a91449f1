using System.Text.Json;
using System.Threading.Channels;

namespace Readiness.Faults.Journals;

/// <summary>Appends to a journal. A line is on disk when its task completes; lines that wait together share one flush.</summary>
internal sealed class JournalWriter : IAsyncDisposable
{
    private readonly Channel<(byte[] Line, TaskCompletionSource Written)> _waiting =
        Channel.CreateUnbounded<(byte[], TaskCompletionSource)>(new UnboundedChannelOptions { SingleReader = true });

    private readonly FileStream _file;
    private readonly Task _loop;

    public JournalWriter(string path)
    {
        _file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        _loop = Task.Run(RunAsync);
    }

    public Task WriteAsync(JournalLine line)
    {
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return _waiting.Writer.TryWrite(([.. JsonSerializer.SerializeToUtf8Bytes(line), (byte)'\n'], written))
            ? written.Task
            : throw new ObjectDisposedException(nameof(JournalWriter));
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _loop;
        await _file.DisposeAsync();
    }

    private async Task RunAsync()
    {
        var told = new List<TaskCompletionSource>();
        var lines = new MemoryStream();
        while (await _waiting.Reader.WaitToReadAsync())
        {
            while (_waiting.Reader.TryRead(out var next))
            {
                lines.Write(next.Line);
                told.Add(next.Written);
            }

            _file.Write(lines.GetBuffer().AsSpan(0, (int)lines.Length));
            _file.Flush(flushToDisk: true);
            told.ForEach(written => written.SetResult());
            told.Clear();
            lines.SetLength(0);
        }
    }
}
