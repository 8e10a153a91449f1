using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;

namespace Readiness.Support;

/// <summary>
/// The PostgreSQL server of the tests: the one READINESS_POSTGRES names, or else a throwaway cluster that one test
/// process shares. It stops, and databases made on it go, when the test process ends.
/// </summary>
public sealed class PostgresServer
{
    private const string Variable = "READINESS_POSTGRES";

    // Orleans' providers leave their pools to the process; a host that is gone must not keep its connections for long.
    private const int IdleSeconds = 10;

    private static readonly TimeSpan DropLimit = TimeSpan.FromSeconds(5);
    private static readonly Lazy<Task<PostgresServer>> Shared = new(ConnectAsync);

    private readonly PostgresCluster? _cluster;
    private readonly ConcurrentBag<string> _databases = [];
    private readonly string _server;

    private PostgresServer(string server, PostgresCluster? cluster)
    {
        _server = server;
        _cluster = cluster;
    }

    /// <summary>Whether tests that need PostgreSQL can run.</summary>
    public static bool IsAvailable => Named is not null || CanStartOwn;

    /// <summary>Whether tests that stop PostgreSQL can run.</summary>
    public static bool CanStartOwn => PostgresCluster.Binaries is not null;

    /// <summary>Whether this server may be stopped.</summary>
    public bool IsOwn => _cluster is not null;

    internal static string HowToProvide => $"{HowToProvideOwn}, or name a server where databases may be made in {Variable}";

    internal static string HowToProvideOwn => "install Debian's package postgresql";

    private static string? Named => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : null;

    /// <summary>The server all tests of this process share.</summary>
    public static Task<PostgresServer> SharedAsync() => Shared.Value;

    /// <summary>A cluster for one test that stops it, or that needs lines of configuration of its own.</summary>
    public static async Task<PostgresServer> StartOwnAsync(params string[] configuration)
    {
        var own = await PostgresCluster.CreateAsync(configuration);
        var address = new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = own.Port,
            Username = "postgres",
            Database = "postgres",
        };
        return new PostgresServer(address.ConnectionString, own);
    }

    /// <summary>Where a cluster made for one test keeps its write-ahead log.</summary>
    public string LogFolder => Own().LogFolder;

    /// <summary>Makes an empty database.</summary>
    /// <returns>The connection string to it.</returns>
    public Task<string> CreateDatabaseAsync() => CreateDatabaseAsync(owner: null);

    /// <summary>Makes an account that owns an empty database, and nothing else.</summary>
    /// <returns>The connection string to it, by that account.</returns>
    public async Task<string> CreateOwnedDatabaseAsync()
    {
        const string Owner = "readiness_owner";
        await ExecuteAsync($"CREATE ROLE {Owner} LOGIN");
        return await CreateDatabaseAsync(Owner);
    }

    /// <summary>Stops the server as a power cut would.</summary>
    public Task StopAsync() => Own().StopAsync();

    /// <summary>Starts the server after a stop and waits until it answers.</summary>
    public Task StartAsync() => Own().StartAsync();

    /// <summary>Stops the server as a power cut would, starts it again and waits until it answers.</summary>
    public Task RestartAsync() => Own().RestartAsync();

    /// <summary>Has the server make a checkpoint.</summary>
    public Task CheckpointAsync() => ExecuteAsync("CHECKPOINT");

    /// <summary>Stops a cluster made for one test and removes it.</summary>
    public void Remove() => Own().Remove();

    private static async Task<PostgresServer> ConnectAsync()
    {
        if (Named is not { } named)
        {
            return await StartOwnAsync();
        }

        var others = new PostgresServer(named, cluster: null);
        AtExit.Run(others.DropDatabases);
        return others;
    }

    private async Task<string> CreateDatabaseAsync(string? owner)
    {
        var name = $"readiness_test_{Guid.NewGuid():N}";
        await ExecuteAsync($"CREATE DATABASE {name}{(owner is null ? "" : $" OWNER {owner}")}");
        _databases.Add(name);
        var address = new NpgsqlConnectionStringBuilder(_server)
        {
            Database = name,
            ConnectionIdleLifetime = IdleSeconds,
            ConnectionPruningInterval = IdleSeconds,
        };
        address.Username = owner ?? address.Username;
        return address.ConnectionString;
    }

    private PostgresCluster Own() =>
        _cluster ?? throw new InvalidOperationException($"The server {Variable} names belongs to others and is not stopped.");

    // A runner gives its process only seconds to end; what is left over stays on a server that others look after.
    private void DropDatabases()
    {
        var watch = Stopwatch.StartNew();
        NpgsqlConnection.ClearAllPools();
        foreach (var database in _databases.TakeWhile(_ => watch.Elapsed < DropLimit))
        {
            ExecuteAsync($"DROP DATABASE IF EXISTS {database} WITH (FORCE)").GetAwaiter().GetResult();
        }
    }

    private async Task ExecuteAsync(string statement)
    {
        await using var source = NpgsqlDataSource.Create(_server);
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
