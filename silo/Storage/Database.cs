using System.Data.Common;

namespace Readiness.Silo.Storage;

/// <summary>
/// The database in use and the few things in which its SQL differs. Statements are written once, with @parameters,
/// and read by column position.
/// </summary>
public abstract class Database(DbDataSource source) : IAsyncDisposable
{
    /// <summary>Where connections come from.</summary>
    public DbDataSource Source => source;

    /// <summary>A condition: the column is one of the ids in the parameter made by <see cref="Ids"/>.</summary>
    public abstract string In(string column, string parameter);

    /// <summary>
    /// A condition: the column is one of the texts in the parameter made by <see cref="Texts"/>, in any case as the database
    /// sees it: SQLite knows that of ASCII letters alone.
    /// </summary>
    public abstract string InAnyCase(string column, string parameter);

    /// <summary>Ids as one parameter.</summary>
    public abstract object Ids(IEnumerable<Guid> ids);

    /// <summary>Texts as one parameter for <see cref="In"/>.</summary>
    public abstract object Texts(IEnumerable<string> texts);

    /// <summary>What a statement ends with that holds the rows it read until its transaction ends.</summary>
    public abstract string ForUpdate { get; }

    /// <summary>The days from one date to another, as an expression.</summary>
    public abstract string Days(string from, string to);

    /// <summary>A condition: the bytes of the column hold those of the parameter.</summary>
    public abstract string Holds(string column, string parameter);

    /// <summary>Waits for the turn to write; a database with many writers lets everyone in.</summary>
    public abstract Task<IDisposable> EnterWriteAsync();

    /// <summary>Whether an exception says that a unique index refused a row.</summary>
    public abstract bool IsUniqueViolation(DbException exception);

    /// <summary>Reads rows one by one.</summary>
    public async IAsyncEnumerable<T> ReadAsync<T>(
        string sql, IReadOnlyList<(string Name, object? Value)> parameters, Func<DbDataReader, T> read,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var command = connection.Command(sql, parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            yield return read(reader);
        }
    }

    /// <summary>Reads all rows.</summary>
    public async Task<List<T>> ListAsync<T>(
        string sql, IReadOnlyList<(string Name, object? Value)> parameters, Func<DbDataReader, T> read, CancellationToken cancellation)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var command = connection.Command(sql, parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>Runs one writing statement in its turn; returns the number of rows it touched.</summary>
    public async Task<int> WriteAsync(string sql, IReadOnlyList<(string Name, object? Value)> parameters, CancellationToken cancellation)
    {
        using var turn = await EnterWriteAsync();
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var command = connection.Command(sql, parameters);
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Runs statements in one transaction, in its turn; all or none.</summary>
    public async Task TransactAsync(Func<DbConnection, Task> work, CancellationToken cancellation)
    {
        using var turn = await EnterWriteAsync();
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await work(connection);
        await transaction.CommitAsync(cancellation);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return source.DisposeAsync();
    }
}
