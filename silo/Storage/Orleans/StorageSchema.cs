using DbUp;
using DbUp.Builder;
using DbUp.Engine;
using DbUp.Engine.Output;
using DbUp.Postgresql;
using DbUp.Sqlite.Helpers;
using Npgsql;

namespace Readiness.Silo.Storage.Orleans;

/// <summary>
/// Brings a database to the schema of this build: the embedded scripts of its kind, in name order, each once and each
/// in a transaction of its own. What was run is noted in the database.
/// </summary>
public static class StorageSchema
{
    // Any number will do, as long as every silo of a database uses the same one.
    private const long UpgradeLock = 5_262_015_401;

    /// <summary>Upgrades an SQLite file and makes sure it is durable.</summary>
    /// <exception cref="StorageUpgradeException">A script failed; the message names it.</exception>
    public static void Upgrade(SqliteDataSource database, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(database);
        database.EnsureDurable();
        using var connection = database.OpenConnection();
        Run(
            DeployChanges.To.SqliteDatabase(new SharedConnection(connection)),
            StorageScripts.For("Sqlite"),
            logger);
    }

    /// <summary>Upgrades a PostgreSQL database. Silos that start together take turns.</summary>
    /// <exception cref="StorageUpgradeException">A script failed; the message names it.</exception>
    public static void Upgrade(NpgsqlDataSource database, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(database);
        using var turn = database.OpenConnection();
        Execute(turn, $"SELECT pg_advisory_lock({UpgradeLock})");
        try
        {
            Run(
                PostgresqlExtensions.PostgresqlDatabase(new PostgresqlConnectionManager(database)),
                StorageScripts.For("PostgreSql"),
                logger);
        }
        finally
        {
            Execute(turn, $"SELECT pg_advisory_unlock({UpgradeLock})");
        }
    }

    private static void Run(UpgradeEngineBuilder builder, IEnumerable<SqlScript> scripts, ILogger logger)
    {
        var result = builder
            .WithScripts(scripts)
            .WithScriptNameComparer(StringComparer.Ordinal)
            .WithTransactionPerScript()
            .WithVariablesDisabled() // "$" quotes text in PostgreSQL and marks nothing to substitute
            .LogTo(new MicrosoftUpgradeLog(logger))
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
        {
            throw new StorageUpgradeException(result.ErrorScript?.Name ?? "reading what was run before", result.Error);
        }
    }

    private static void Execute(NpgsqlConnection connection, string statement)
    {
        using var command = new NpgsqlCommand(statement, connection);
        command.ExecuteNonQuery();
    }
}
