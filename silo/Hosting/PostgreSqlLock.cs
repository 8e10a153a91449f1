using Npgsql;

namespace Readiness.Silo.Hosting;

/// <summary>
/// An advisory lock of PostgreSQL. It goes with its connection, so that it ends with this process however that ends;
/// when the connection breaks first, because PostgreSQL was restarted, the lock is taken again.
/// </summary>
internal sealed class PostgreSqlLock : IAsyncDisposable
{
    private const long Key = 5_262_015_402;
    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromMilliseconds(250);
    private readonly NpgsqlDataSource _source;
    private readonly bool _shared;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _keeping;
    private NpgsqlConnection? _held;

    private PostgreSqlLock(NpgsqlDataSource source, bool shared, NpgsqlConnection held)
    {
        (_source, _shared, _held) = (source, shared, held);
        _keeping = KeepAsync();
    }

    /// <summary>Takes the lock, alone or with others who share it; null when it is not to be had.</summary>
    public static async Task<PostgreSqlLock?> TryTakeAsync(NpgsqlDataSource source, bool shared) =>
        await ConnectAsync(source, shared, CancellationToken.None) is { } held ? new PostgreSqlLock(source, shared, held) : null;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _keeping;
        await LetGoAsync();
        _stop.Dispose();
    }

    private static async Task<NpgsqlConnection?> ConnectAsync(NpgsqlDataSource source, bool shared, CancellationToken cancellation)
    {
        var connection = await source.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = new NpgsqlCommand(shared ? "SELECT pg_try_advisory_lock_shared($1)" : "SELECT pg_try_advisory_lock($1)", connection);
            command.Parameters.Add(new NpgsqlParameter { Value = Key });
            if (await command.ExecuteScalarAsync(cancellation) is true)
            {
                return connection;
            }
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();
        return null;
    }

    private async Task KeepAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                if (_held is { } held)
                {
                    await held.WaitAsync(_stop.Token); // ends when the connection does: nobody notifies it
                }
                else if ((_held = await ConnectAsync(_source, _shared, _stop.Token)) is null)
                {
                    await Task.Delay(BeforeNextTry, _stop.Token);
                }
            }
            catch (Exception) when (_stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is NpgsqlException or IOException or InvalidOperationException or TimeoutException)
            {
                await LetGoAsync();
                await Task.Delay(BeforeNextTry, CancellationToken.None);
            }
        }
    }

    private async Task LetGoAsync()
    {
        if (_held is { } held)
        {
            _held = null;
            await held.DisposeAsync();
        }
    }
}
