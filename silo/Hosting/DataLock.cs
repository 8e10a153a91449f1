using Npgsql;
using Readiness.Silo.Storage;

namespace Readiness.Silo.Hosting;

/// <summary>
/// Says who works on the data: one process alone (a single server, an import), or silos of one cluster together. Ends
/// with the process, however it ends.
/// </summary>
internal sealed class DataLock : IAsyncDisposable
{
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan MostWait = TimeSpan.FromMinutes(1);
    private readonly IAsyncDisposable _held;

    private DataLock(IAsyncDisposable held) => _held = held;

    /// <summary>Takes the lock, or throws <see cref="SettingsException"/> when somebody else holds it.</summary>
    public static async Task<DataLock> TakeAsync(Database database, ReadinessSettings settings, bool shared)
    {
        if (settings.Storage == StorageKind.Sqlite)
        {
            try
            {
                return new DataLock(new FileStream(Path.Combine(settings.DataFolder, "readiness.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException)
            {
                throw new SettingsException($"Another Readiness works on the data in {settings.DataFolder}. Stop it first, or set Readiness:Data to another folder.");
            }
        }

        if (await PostgreSqlLock.TryTakeAsync((NpgsqlDataSource)database.Source, shared) is { } held)
        {
            return new DataLock(held);
        }

        throw new SettingsException("Another Readiness works on this database. Stop it first, or set ConnectionStrings:Readiness to another database.");
    }

    /// <summary>Waits for a locked file, as long as a schema upgrade may take.</summary>
    public static async Task<IAsyncDisposable> TurnAsync(string file)
    {
        for (var waited = TimeSpan.Zero; ; waited += Again)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < MostWait)
            {
                await Task.Delay(Again);
            }
        }
    }

    public ValueTask DisposeAsync() => _held.DisposeAsync();
}
