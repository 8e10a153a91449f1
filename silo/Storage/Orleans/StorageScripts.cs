using DbUp.Engine;

namespace Readiness.Silo.Storage.Orleans;

/// <summary>The schema scripts embedded in this assembly, known by their file names whatever folder they moved from.</summary>
internal static class StorageScripts
{
    /// <summary>The scripts of one database, in name order.</summary>
    /// <param name="database">The folder under Storage/Scripts.</param>
    public static IReadOnlyList<SqlScript> For(string database)
    {
        var assembly = typeof(StorageScripts).Assembly;
        var folder = $"Readiness.Silo.Storage.Scripts.{database}.";
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => SqlScript.FromStream(name[folder.Length..], assembly.GetManifestResourceStream(name)))];
    }
}
