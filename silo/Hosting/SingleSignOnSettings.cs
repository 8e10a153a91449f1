namespace Readiness.Silo.Hosting;

/// <summary>The settings under Readiness:Oidc: a provider that speaks OpenID Connect. Authority is its issuer, to the letter.</summary>
public sealed record SingleSignOnSettings(string Authority, string ClientId, string? ClientSecret, string Title, bool LinkByEmail)
{
    private const string Section = "Readiness:Oidc";
    private static readonly string[] Known = ["Authority", "ClientId", "ClientSecret", "Title", "LinkByEmail"];

    /// <summary>Reads them; null when there are none. Throws <see cref="SettingsException"/> for the first that is wrong or unknown.</summary>
    public static SingleSignOnSettings? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        if (!section.Exists())
        {
            return null;
        }

        foreach (var setting in section.GetChildren().Where(setting => !Known.Contains(setting.Key, StringComparer.OrdinalIgnoreCase)))
        {
            throw new SettingsException($"There is no setting {Section}:{setting.Key}. Known are {string.Join(", ", Known.Select(key => $"{Section}:{key}"))}.");
        }

        if (!Uri.TryCreate(section["Authority"], UriKind.Absolute, out var authority) || !(authority.Scheme == Uri.UriSchemeHttps || (authority.Scheme == Uri.UriSchemeHttp && authority.IsLoopback)))
        {
            throw new SettingsException($"{Section}:Authority is '{section["Authority"]}', which is not an https address.");
        }

        if (section["ClientId"] is not { Length: > 0 } client)
        {
            throw new SettingsException($"{Section}:ClientId must say as whom the provider knows this Readiness.");
        }

        if (section["LinkByEmail"] is { Length: > 0 } text && !bool.TryParse(text, out _))
        {
            throw new SettingsException($"{Section}:LinkByEmail is '{text}', which is not one of true, false.");
        }

        return new SingleSignOnSettings(
            section["Authority"]!, client, section["ClientSecret"], section["Title"] is { Length: > 0 } title ? title : "single sign-on",
            bool.TryParse(section["LinkByEmail"], out var byEmail) && byEmail);
    }
}
