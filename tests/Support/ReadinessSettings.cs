namespace Readiness.Support;

/// <summary>How one Readiness process is to be run.</summary>
public sealed record ReadinessSettings
{
    /// <summary>The full path of the folder for everything it keeps: <c>Readiness:Data</c>.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The folder it runs in, where an import leaves its rejects.csv; the data folder by default.</summary>
    public string? WorkingFolder { get; init; }

    /// <summary>Development or Production.</summary>
    public string EnvironmentName { get; init; } = "Production";

    /// <summary>Sqlite or PostgreSql: <c>Readiness:Storage</c>.</summary>
    public string Storage { get; init; } = "Sqlite";

    /// <summary>The database of a PostgreSql storage: <c>ConnectionStrings:Readiness</c>.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>The HTTP port, or 0 for any free one.</summary>
    public int Port { get; init; }

    /// <summary>A published folder to run from; by default the build next to the tests.</summary>
    public string? PublishedFolder { get; init; }

    /// <summary>Whether it limits how much is asked of it, as it does where it is deployed; tests ask for much.</summary>
    public bool HasLimits { get; init; }

    /// <summary>Further settings by their names, such as <c>Readiness:Cluster</c>.</summary>
    public IReadOnlyDictionary<string, string> More { get; init; } = new Dictionary<string, string>();

    /// <summary>Further arguments, after those for the address.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];
}
