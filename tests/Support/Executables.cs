namespace Readiness.Support;

/// <summary>Programs installed on this machine.</summary>
internal static class Executables
{
    /// <summary>The full path of a program on the PATH or in one of the folders; null when it is in none.</summary>
    public static string? Find(string name, params IEnumerable<string> folders)
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Concat(path).Select(folder => Path.Combine(folder, name)).FirstOrDefault(Exists);
    }

    // A link whose target was uninstalled counts as a file.
    private static bool Exists(string file) =>
        File.Exists(file) && (File.ResolveLinkTarget(file, returnFinalTarget: true)?.Exists ?? true);
}
