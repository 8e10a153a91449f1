namespace Readiness.Silo.Hosting;

/// <summary>What this process is among others.</summary>
public enum ClusterKind
{
    /// <summary>The only one.</summary>
    Single,

    /// <summary>One silo of several on one PostgreSQL database.</summary>
    Silo,

    /// <summary>The API and the web app alone, in front of silos.</summary>
    Client,
}
