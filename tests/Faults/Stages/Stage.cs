using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Readiness.Faults.Checking;
using Readiness.Faults.Clients;
using Readiness.Support;

namespace Readiness.Faults.Stages;

/// <summary>An imported organisation in a database of its own, with a token for everyone, to make faults on.</summary>
internal abstract class Stage : IAsyncDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(2);
    private int _runs;

    protected Stage(string name)
    {
        Folder = Directory.CreateTempSubdirectory($"readiness-faults-{name}-").FullName;
        Journal = Path.Combine(Folder, "journal.jsonl");
    }

    /// <summary>How a server is run on it.</summary>
    public abstract ReadinessSettings Settings { get; }

    /// <summary>Everyone in it.</summary>
    public IReadOnlyList<LoadPerson> People { get; private set; } = [];

    /// <summary>What the ledgers held before any client came.</summary>
    public StoredLedgers Imported { get; private set; } = null!;

    /// <summary>Where clients keep what they know.</summary>
    public string Journal { get; }

    /// <summary>The folder of files that were imported.</summary>
    public string Source => Path.Combine(Folder, "organisation");

    protected string Folder { get; }

    /// <summary>What a client is to do next: every plan makes operations of its own.</summary>
    public LoadPlan Plan(int operations, params IReadOnlyList<Uri> servers) => new()
    {
        Addresses = servers,
        People = People,
        Journal = Journal,
        Seed = ++_runs,
        Operations = operations,
        Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime),
    };

    /// <summary>A connection for looking beside whoever works on the database.</summary>
    public abstract Task<DbConnection> OpenAsync();

    /// <summary>A connection to what a dead server left behind, which leaves it as it is for the next one.</summary>
    public virtual Task<DbConnection> OpenRemainsAsync() => OpenAsync();

    /// <summary>Asks the database to check itself.</summary>
    public abstract Task<IReadOnlyList<Finding>> CheckIntegrityAsync(DbConnection connection);

    /// <summary>Reads all ledgers while a server runs.</summary>
    public async Task<StoredLedgers> ReadAsync()
    {
        await using var connection = await OpenAsync();
        return await StoredLedgers.ReadAsync(connection);
    }

    /// <summary>Runs a statement on the database.</summary>
    public async Task ExecuteAsync(string sql, params (string Name, object Value)[] parameters)
    {
        await using var connection = await OpenAsync();
        await ExecuteAsync(connection, sql, parameters);
    }

    public virtual ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Imports the organisation and makes tokens.</summary>
    protected async Task PrepareAsync(int people, int entries)
    {
        new Organisation(people, entries, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-1)).WriteTo(Source);
        (await ReadinessProcess.RunToEndAsync(Settings, "import", Source, "--rejects", Path.Combine(Folder, "rejects.csv"))).EnsureSuccess("import");
        await using var connection = await OpenAsync();
        Imported = await StoredLedgers.ReadAsync(connection);
        People = [.. Imported.People.OrderBy(person => person.Name, StringComparer.Ordinal)
            .Select((person, number) => new LoadPerson(person.Id, string.Create(CultureInfo.InvariantCulture, $"rdy_of_faults_{number:00000}")))];
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var person in People)
        {
            await AddTokenAsync(connection, person);
        }

        await transaction.CommitAsync();
    }

    private static Task AddTokenAsync(DbConnection connection, LoadPerson person)
    {
        var now = TimeProvider.System.GetUtcNow();
        return ExecuteAsync(
            connection,
            "INSERT INTO access_token (hash, person_id, created_at, expires_at) VALUES (@hash, @person, @created, @expires)",
            ("hash", SHA256.HashData(Encoding.UTF8.GetBytes(person.Token))), ("person", person.Id), ("created", now), ("expires", now + Lifetime));
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql, params (string Name, object Value)[] parameters)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        await command.ExecuteNonQueryAsync();
    }
}
