namespace Readiness.Support;

/// <summary>The Chromium browser of this machine.</summary>
public static class Chromium
{
    /// <summary>Whether tests that need a browser can run.</summary>
    public static bool IsAvailable => Find() is not null;

    /// <summary>
    /// The browser's executable: READINESS_CHROMIUM, or the one installed. The one without windows comes first: the other
    /// draws a window with all its buttons for every page that a test opens, which takes longer than the page.
    /// </summary>
    public static string Path => Find() ?? throw new InvalidOperationException("Chromium is not installed.");

    private static string? Find() =>
        Environment.GetEnvironmentVariable("READINESS_CHROMIUM") is { Length: > 0 } named
            ? (File.Exists(named) ? named : null)
            : Executables.Find("chromium-headless-shell", "/usr/bin") ?? Executables.Find("chromium", "/usr/bin") ?? Executables.Find("chromium-browser") ?? Executables.Find("google-chrome");
}
