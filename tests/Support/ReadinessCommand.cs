using System.Diagnostics;

namespace Readiness.Support;

/// <summary>The command line and environment of a Readiness process.</summary>
internal static class ReadinessCommand
{
    private const string Program = "Readiness.Silo.dll";

    // Settings of whoever runs the tests must not reach the process under test.
    private static readonly string[] Foreign = ["Readiness__", "ConnectionStrings__", "ASPNETCORE_", "DOTNET_ENVIRONMENT"];
    private static readonly string[] Limits = ["QueryCost", "SignIns", "Requests"];

    public static ProcessStartInfo StartInfo(ReadinessSettings settings, IEnumerable<string> arguments)
    {
        var folder = settings.PublishedFolder ?? AppContext.BaseDirectory;
        var program = Path.Combine(folder, Program);
        if (!File.Exists(program))
        {
            throw new FileNotFoundException($"{Program} is not in {folder}: build or publish silo first.", program);
        }

        var start = Command.StartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [program, .. arguments]);
        start.WorkingDirectory = Directory.CreateDirectory(settings.WorkingFolder ?? settings.DataFolder).FullName;
        foreach (var inherited in start.Environment.Keys.Where(IsForeign).ToList())
        {
            start.Environment.Remove(inherited);
        }

        foreach (var (name, value) in Settings(settings))
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return start;
    }

    private static bool IsForeign(string name) =>
        Foreign.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<KeyValuePair<string, string>> Settings(ReadinessSettings settings)
    {
        yield return new("ASPNETCORE_ENVIRONMENT", settings.EnvironmentName);
        yield return new("DOTNET_ENVIRONMENT", settings.EnvironmentName);
        yield return new("Readiness:Data", settings.DataFolder);
        yield return new("Readiness:Storage", settings.Storage);
        if (settings.ConnectionString is { } connection)
        {
            yield return new("ConnectionStrings:Readiness", connection);
        }

        foreach (var limit in settings.HasLimits ? [] : Limits)
        {
            yield return new($"Readiness:Limits:{limit}", "0");
        }

        foreach (var more in settings.More)
        {
            yield return more;
        }
    }
}
