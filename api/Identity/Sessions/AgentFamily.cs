namespace Readiness.Api.Identity.Sessions;

/// <summary>Names a browser and its system in a few words, so that one tells one's sessions apart; keeps nothing more of it.</summary>
public static class AgentFamily
{
    /// <summary>In this order: most call themselves by the names of the ones after them as well.</summary>
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    /// <summary>Such as "Firefox on Windows".</summary>
    public static string Of(string userAgent)
    {
        var browser = Array.Find(Browsers, one => userAgent.Contains(one.Mark, StringComparison.Ordinal)).Name ?? "Another browser";
        return Array.Find(Systems, one => userAgent.Contains(one.Mark, StringComparison.Ordinal)).Name is { } system ? $"{browser} on {system}" : browser;
    }
}
