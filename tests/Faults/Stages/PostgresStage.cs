using System.Data.Common;
using Npgsql;
using Readiness.Faults.Checking;
using Readiness.Support;

namespace Readiness.Faults.Stages;

/// <summary>A stage on PostgreSQL: on the server that tests share, or on one of its own that may be restarted.</summary>
internal sealed class PostgresStage : Stage
{
    // Every index held to its table and every table to itself; a page that cannot be read fails either.
    private const string Integrity = """
        SELECT bt_index_check(index.indexrelid, true)::text
        FROM pg_index index JOIN pg_class class ON class.oid = index.indexrelid
        JOIN pg_am method ON method.oid = class.relam AND method.amname = 'btree'
        JOIN pg_namespace space ON space.oid = class.relnamespace AND space.nspname = 'public';
        SELECT problem.msg FROM pg_class class
        JOIN pg_namespace space ON space.oid = class.relnamespace AND space.nspname = 'public'
        CROSS JOIN LATERAL verify_heapam(class.oid) problem WHERE class.relkind = 'r';
        """;

    private readonly PostgresServer _server;
    private readonly bool _own;
    private string _connection = string.Empty;

    private PostgresStage(PostgresServer server, bool own)
        : base("postgres") => (_server, _own) = (server, own);

    public override ReadinessSettings Settings =>
        new() { DataFolder = Path.Combine(Folder, "data"), Storage = "PostgreSql", ConnectionString = _connection };

    /// <summary>Settings of one silo of several.</summary>
    public ReadinessSettings SiloSettings(string name) => Settings with
    {
        DataFolder = Path.Combine(Folder, name),
        More = new Dictionary<string, string>(StringComparer.Ordinal) { ["Readiness:Cluster"] = "Silo" },
    };

    /// <summary>Makes one on the shared server.</summary>
    public static async Task<PostgresStage> CreateAsync(int people, int entries) =>
        await new PostgresStage(await PostgresServer.SharedAsync(), own: false).PreparedAsync(people, entries);

    /// <summary>Makes one on a server of its own.</summary>
    public static async Task<PostgresStage> CreateOwnAsync(int people, int entries) =>
        await new PostgresStage(await PostgresServer.StartOwnAsync(), own: true).PreparedAsync(people, entries);

    /// <summary>Stops PostgreSQL as a power cut would and starts it again.</summary>
    public Task RestartPostgresAsync() => _server.RestartAsync();

    public override async Task<DbConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_connection) { Pooling = false }.ToString());
        await connection.OpenAsync();
        return connection;
    }

    public override async Task<IReadOnlyList<Finding>> CheckIntegrityAsync(DbConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Integrity;
        try
        {
            await using var reader = await command.ExecuteReaderAsync();
            await reader.NextResultAsync();
            var findings = new List<Finding>();
            while (await reader.ReadAsync())
            {
                findings.Add(new Finding(FindingKind.IntegrityBroken, reader.GetString(0)));
            }

            return findings;
        }
        catch (PostgresException e)
        {
            return [new Finding(FindingKind.IntegrityBroken, e.Message)];
        }
    }

    public override async ValueTask DisposeAsync()
    {
        if (_own)
        {
            _server.Remove();
        }

        await base.DisposeAsync();
    }

    private async Task<PostgresStage> PreparedAsync(int people, int entries)
    {
        _connection = await _server.CreateDatabaseAsync();
        await PrepareAsync(people, entries);
        await ExecuteAsync("CREATE EXTENSION amcheck");
        return this;
    }
}
