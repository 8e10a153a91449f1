namespace Readiness.Silo.Cli;

/// <summary>Tells settings from the arguments of a command: a setting has a colon in its name, or is one of the host's own.</summary>
internal static class SettingArguments
{
    private static readonly string[] OfTheHost = ["urls", "environment", "http_ports", "https_ports"];

    /// <summary>Settings, in the form the configuration takes, and everything else in its order.</summary>
    public static (string[] Settings, string[] Others) Split(string[] args)
    {
        List<string> settings = [], rest = [];
        for (var i = 0; i < args.Length; i++)
        {
            var (name, hasValue) = Name(args[i]);
            if (!IsSetting(name))
            {
                rest.Add(args[i]);
            }
            else if (hasValue || i + 1 == args.Length)
            {
                settings.Add(args[i]);
            }
            else
            {
                settings.AddRange([args[i], args[++i]]);
            }
        }

        return ([.. settings], [.. rest]);
    }

    private static (string Name, bool HasValue) Name(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal))
        {
            return (string.Empty, false);
        }

        var end = argument.IndexOf('=', StringComparison.Ordinal);
        return end < 0 ? (argument[2..], false) : (argument[2..end], true);
    }

    private static bool IsSetting(string name) =>
        name.Contains(':', StringComparison.Ordinal) || OfTheHost.Contains(name, StringComparer.OrdinalIgnoreCase);
}
