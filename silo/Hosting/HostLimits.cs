using System.Globalization;
using Readiness.Api.Limits;

namespace Readiness.Silo.Hosting;

/// <summary>The settings under Readiness:Limits: how much may be asked of this host in a minute; 0 is no limit.</summary>
internal static class HostLimits
{
    private const string Section = "Readiness:Limits";
    private static readonly string[] Known = [nameof(LimitSettings.QueryCost), nameof(LimitSettings.SignIns), nameof(LimitSettings.Requests)];

    /// <summary>Reads them; throws <see cref="SettingsException"/> for the first that is wrong or unknown.</summary>
    public static LimitSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        foreach (var setting in section.GetChildren().Where(setting => !Known.Contains(setting.Key, StringComparer.OrdinalIgnoreCase)))
        {
            throw new SettingsException($"There is no setting {Section}:{setting.Key}. Known are {string.Join(", ", Known.Select(key => $"{Section}:{key}"))}.");
        }

        var usual = LimitSettings.Usual;
        return new LimitSettings(
            Number(section, nameof(usual.QueryCost), usual.QueryCost), Number(section, nameof(usual.SignIns), usual.SignIns), Number(section, nameof(usual.Requests), usual.Requests));
    }

    private static int Number(IConfigurationSection section, string key, int usual) =>
        section[key] is not { Length: > 0 } text ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new SettingsException($"{Section}:{key} is '{text}', which is not a number of 0 or more.");
}
