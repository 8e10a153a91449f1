using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Readiness.Silo.Storage.Orleans;
using Readiness.Support;

namespace Readiness.Grains.Tests.Storage.Orleans;

/// <summary>A fresh database with the schema made, of either kind, that goes with the test.</summary>
public sealed class OrleansDatabase : IAsyncDisposable
{
    public const string Sqlite = "Sqlite";
    public const string PostgreSql = "PostgreSql";

    private readonly DirectoryInfo? _folder;

    private OrleansDatabase(DbDataSource source, DirectoryInfo? folder)
    {
        Source = source;
        _folder = folder;
    }

    /// <summary>The database itself.</summary>
    public DbDataSource Source { get; }

    /// <summary>The name the Orleans providers know this kind of database by.</summary>
    public string Invariant => Source is SqliteDataSource ? "System.Data.SQLite" : "Npgsql";

    /// <summary>A database with the schema of this build.</summary>
    public static async Task<OrleansDatabase> CreateAsync(string kind)
    {
        var database = await CreateEmptyAsync(kind);
        try
        {
            database.Upgrade();
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>A database with nothing in it.</summary>
    public static async Task<OrleansDatabase> CreateEmptyAsync(string kind)
    {
        if (kind == Sqlite)
        {
            var home = Directory.CreateTempSubdirectory("readiness-sqlite-");
            return new OrleansDatabase(new SqliteDataSource(Path.Combine(home.FullName, "readiness.db")), home);
        }

        Requirement.Postgres();
        var server = await PostgresServer.SharedAsync();
        var address = new NpgsqlConnectionStringBuilder(await server.CreateDatabaseAsync()) { MaxPoolSize = 20 };
        return new OrleansDatabase(NpgsqlDataSource.Create(address), folder: null);
    }

    /// <summary>Runs the scripts that are still to be run.</summary>
    public void Upgrade()
    {
        if (Source is SqliteDataSource sqlite)
        {
            StorageSchema.Upgrade(sqlite, NullLogger.Instance);
        }
        else
        {
            StorageSchema.Upgrade((NpgsqlDataSource)Source, NullLogger.Instance);
        }
    }

    /// <summary>Runs one of the statements the providers run and hands back all rows it answers.</summary>
    public async Task<IReadOnlyList<Row>> RunQueryAsync(
        string key, params IEnumerable<(string Name, object? Value)> parameters)
    {
        await using var query = Source.CreateCommand($"SELECT QueryText FROM OrleansQuery WHERE QueryKey = '{key}'");
        await using var command = Source.CreateCommand((string)(await query.ExecuteScalarAsync())!);
        foreach (var (name, value) in parameters)
        {
            command.Parameters.Add(Parameter(command, name, value));
        }

        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<Row>();
        do
        {
            while (await reader.ReadAsync())
            {
                rows.Add(new Row(Enumerable.Range(0, reader.FieldCount).ToDictionary(
                    reader.GetName, n => reader.IsDBNull(n) ? null : reader.GetValue(n), StringComparer.OrdinalIgnoreCase)));
            }
        }
        while (await reader.NextResultAsync());
        return rows;
    }

    /// <summary>The one number a statement answers.</summary>
    public async Task<long> CountAsync(string statement)
    {
        await using var command = Source.CreateCommand(statement);
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        _folder?.Delete(recursive: true);
    }

    private static DbParameter Parameter(DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        if (value is null)
        {
            parameter.DbType = name == "GrainStateVersion" ? DbType.Int32 : DbType.String; // as the providers declare them
        }

        return parameter;
    }
}
