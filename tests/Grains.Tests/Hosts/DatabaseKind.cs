namespace Readiness.Grains.Tests.Hosts;

/// <summary>The databases that every promise holds on.</summary>
public enum DatabaseKind
{
    /// <summary>SQLite in a folder of its own.</summary>
    Sqlite,

    /// <summary>A database of its own on the tests' PostgreSQL.</summary>
    PostgreSql,
}
