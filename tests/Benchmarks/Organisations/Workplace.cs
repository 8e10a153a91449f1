using System.Data.Common;
using Npgsql;
using Readiness.Silo.Storage.Orleans;
using Readiness.Support;

namespace Readiness.Benchmarks.Organisations;

/// <summary>A database and a folder for one Readiness under measurement; the folder goes when it is disposed of.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly string? _published;

    private Workplace(string? connection, string? published)
    {
        _published = published;
        ConnectionString = connection;
        Directory.CreateDirectory(Folder);
    }

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"readiness-benchmark-{Guid.NewGuid():N}");

    public string? ConnectionString { get; }

    public ReadinessSettings Settings => new()
    {
        DataFolder = Path.Combine(Folder, "data"),
        Storage = ConnectionString is null ? "Sqlite" : "PostgreSql",
        ConnectionString = ConnectionString,
        PublishedFolder = _published,
    };

    public static async Task<Workplace> PostgreSqlAsync() => new(await (await PostgresServer.SharedAsync()).CreateDatabaseAsync(), null);

    public static Workplace Sqlite(string? published = null) => new(null, published);

    /// <summary>Imports an organisation with the command.</summary>
    public async Task<CommandOutcome> ImportAsync(Organisation organisation)
    {
        organisation.WriteTo(Folder);
        return await ImportAsync();
    }

    /// <summary>Imports the files that are in the folder.</summary>
    public async Task<CommandOutcome> ImportAsync() =>
        (await ReadinessProcess.RunToEndAsync(Settings, TimeSpan.FromMinutes(30), "import", Folder)).EnsureSuccess("import");

    /// <summary>People of the database, each with a token. Not while a server that writes to SQLite runs.</summary>
    public async Task<List<Member>> MembersAsync(int most)
    {
        await using var source = Open();
        return await Tokens.CreateAsync(source, most);
    }

    /// <summary>The teams of the database.</summary>
    public async Task<List<Guid>> TeamsAsync()
    {
        await using var source = Open();
        await using var command = source.CreateCommand("SELECT id FROM team ORDER BY name");
        await using var reader = await command.ExecuteReaderAsync();
        var teams = new List<Guid>();
        while (await reader.ReadAsync())
        {
            teams.Add(reader.GetGuid(0));
        }

        return teams;
    }

    private DbDataSource Open() =>
        ConnectionString is { } connection ? NpgsqlDataSource.Create(connection) : new SqliteDataSource(Path.Combine(Settings.DataFolder, "readiness.db"));

    public void Dispose()
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
