using System.Globalization;
using Readiness.Grains.Rights;
using Readiness.Silo.Hosting;

namespace Readiness.Silo.Rights;

/// <summary>A file in the data folder, beside the database: one line an erasure, an id and a time.</summary>
internal sealed class ErasureJournal(ReadinessSettings settings) : IErasureJournal, IDisposable
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "erasures.txt";

    private readonly SemaphoreSlim _turn = new(1, 1);

    private string Path => System.IO.Path.Combine(settings.DataFolder, FileName);

    public async Task AddAsync(Guid person, DateTimeOffset at, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            if ((await ReadAsync(Path, cancellation)).ContainsKey(person))
            {
                return;
            }

            Directory.CreateDirectory(settings.DataFolder);
            await using var file = new FileStream(Path, FileMode.Append, FileAccess.Write, FileShare.Read);

            // Behind a line that a crash cut off, a new one begins.
            await file.WriteAsync(System.Text.Encoding.ASCII.GetBytes(Line(person, at)), cancellation);
            file.Flush(flushToDisk: true);
        }
        finally
        {
            _turn.Release();
        }
    }

    public Task<IReadOnlyDictionary<Guid, DateTimeOffset>> ReadAsync(CancellationToken cancellation) => ReadAsync(Path, cancellation);

    public void Dispose() => _turn.Dispose();

    /// <summary>The lines of a register, as text.</summary>
    public static string Line(Guid person, DateTimeOffset at) => string.Create(CultureInfo.InvariantCulture, $"\n{person:D} {at.UtcDateTime:O}\n");

    /// <summary>Reads a register; lines that are none are left out.</summary>
    public static async Task<IReadOnlyDictionary<Guid, DateTimeOffset>> ReadAsync(string path, CancellationToken cancellation)
    {
        var found = new Dictionary<Guid, DateTimeOffset>();
        foreach (var line in File.Exists(path) ? await File.ReadAllLinesAsync(path, cancellation) : [])
        {
            var parts = line.Split(' ');
            if (parts.Length == 2 && Guid.TryParseExact(parts[0], "D", out var person)
                && DateTimeOffset.TryParseExact(parts[1], "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at))
            {
                found.TryAdd(person, at);
            }
        }

        return found;
    }
}
