using System.Data.Common;
using Microsoft.Data.Sqlite;
using Readiness.Faults.Checking;
using Readiness.Support;

namespace Readiness.Faults.Stages;

/// <summary>A stage on SQLite.</summary>
internal sealed class SqliteStage : Stage
{
    private const string Name = "readiness.db";
    private readonly string _data;

    private SqliteStage(string? data)
        : base("sqlite") => _data = data ?? Path.Combine(Folder, "data");

    public override ReadinessSettings Settings => new() { DataFolder = _data };

    /// <summary>Makes one, in a data folder of one's own choice where that matters.</summary>
    public static async Task<SqliteStage> CreateAsync(int people, int entries, string? data = null)
    {
        var stage = new SqliteStage(data);
        await stage.PrepareAsync(people, entries);
        return stage;
    }

    public override Task<DbConnection> OpenAsync() => OpenAsync(Path.Combine(_data, Name));

    /// <summary>Opens a copy: the first to open a database after a crash recovers it, and that is the next server's part.</summary>
    public override Task<DbConnection> OpenRemainsAsync()
    {
        var copy = Directory.CreateDirectory(Path.Combine(Folder, "remains")).FullName;
        foreach (var file in new[] { Name, Name + "-wal" })
        {
            File.Delete(Path.Combine(copy, file));
            if (File.Exists(Path.Combine(_data, file)))
            {
                File.Copy(Path.Combine(_data, file), Path.Combine(copy, file));
            }
        }

        File.Delete(Path.Combine(copy, Name + "-shm"));
        return OpenAsync(Path.Combine(copy, Name));
    }

    public override async Task<IReadOnlyList<Finding>> CheckIntegrityAsync(DbConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        await using var reader = await command.ExecuteReaderAsync();
        var findings = new List<Finding>();
        while (await reader.ReadAsync())
        {
            if (reader.GetString(0) is not "ok" and var problem)
            {
                findings.Add(new Finding(FindingKind.IntegrityBroken, problem));
            }
        }

        return findings;
    }

    private static async Task<DbConnection> OpenAsync(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, Mode = SqliteOpenMode.ReadWrite }.ToString());
        await connection.OpenAsync();
        return connection;
    }
}
