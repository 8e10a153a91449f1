namespace Readiness.Silo.Storage.Orleans;

/// <summary>A schema script failed and was rolled back; the scripts before it stand.</summary>
public sealed class StorageUpgradeException : Exception
{
    public StorageUpgradeException(string script, Exception cause)
        : base($"The database could not be upgraded: {script} failed: {cause.Message}", cause)
    {
        Script = script;
    }

    /// <summary>The file name of the script that failed, or where the upgrade failed before the first.</summary>
    public string Script { get; }
}
