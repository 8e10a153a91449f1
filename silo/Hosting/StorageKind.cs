namespace Readiness.Silo.Hosting;

/// <summary>Where everything is kept.</summary>
public enum StorageKind
{
    /// <summary>One SQLite file in the data folder.</summary>
    Sqlite,

    /// <summary>A PostgreSQL database.</summary>
    PostgreSql,
}
