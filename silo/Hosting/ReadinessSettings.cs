using System.Globalization;
using System.Net;
using NodaTime;
using Readiness.Api.Limits;

namespace Readiness.Silo.Hosting;

/// <summary>The settings under Readiness:, read once and checked; see the README for what each means.</summary>
public sealed record ReadinessSettings(
    string DataFolder, StorageKind Storage, string? ConnectionString, ClusterKind Cluster, string TimeZone, IPAddress Address, int? SiloPort, int? GatewayPort,
    string? PublicAddress = null, SingleSignOnSettings? SingleSignOn = null, string? KeyCertificate = null, string? KeyCertificatePassword = null)
{
    private const string Section = "Readiness";
    private const string Connection = "ConnectionStrings:Readiness";
    private static readonly string[] Known = ["Data", "Storage", "Cluster", "TimeZone", "Address", "SiloPort", "GatewayPort", "PublicAddress", "Oidc", "KeyCertificate", "KeyCertificatePassword", "ClusterCertificate", "ClusterCertificatePassword", "LeakedPasswords", "Proxies", "Limits"];

    /// <summary>The proxies in front, which say where a request comes from.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>A PKCS#12 file with the certificate by which hosts of a cluster know each other; null when they speak in the clear.</summary>
    public string? ClusterCertificate { get; init; }

    /// <summary>What opens it.</summary>
    public string? ClusterCertificatePassword { get; init; }

    /// <summary>A file of hashes of passwords that leaked; null for none.</summary>
    public string? LeakedPasswords { get; init; }

    /// <summary>How much may be asked of this host.</summary>
    public LimitSettings Limits { get; init; } = LimitSettings.Usual;

    /// <summary>Reads the settings; throws <see cref="SettingsException"/> for the first that is wrong or unknown.</summary>
    public static ReadinessSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        foreach (var setting in section.GetChildren().Where(setting => !Known.Contains(setting.Key, StringComparer.OrdinalIgnoreCase)))
        {
            throw new SettingsException($"There is no setting {Section}:{setting.Key}. Known are {string.Join(", ", Known.Select(key => $"{Section}:{key}"))} and {Connection}.");
        }

        foreach (var setting in configuration.GetSection("ConnectionStrings").GetChildren().Where(setting => !setting.Key.Equals(Section, StringComparison.OrdinalIgnoreCase)))
        {
            throw new SettingsException($"There is no setting ConnectionStrings:{setting.Key}. Known is {Connection}.");
        }

        foreach (var url in (configuration["Urls"] ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            CheckUrl(url);
        }

        var settings = new ReadinessSettings(
            Path.GetFullPath(section["Data"] is { Length: > 0 } data ? data : "data"),
            Choice<StorageKind>(section, "Storage"),
            configuration[Connection],
            Choice<ClusterKind>(section, "Cluster"),
            section["TimeZone"] ?? "Etc/UTC",
            IPAddress.TryParse(section["Address"] ?? "127.0.0.1", out var address) ? address : throw Wrong("Address", section["Address"], "is not an IP address"),
            Port(section, "SiloPort"),
            Port(section, "GatewayPort"),
            section["PublicAddress"] is { Length: > 0 } shown ? shown.TrimEnd('/') : null,
            SingleSignOnSettings.Read(configuration),
            section["KeyCertificate"] is { Length: > 0 } certificate ? certificate : null,
            section["KeyCertificatePassword"])
        {
            Proxies = [.. (section["Proxies"] ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Proxy)],
            ClusterCertificate = section["ClusterCertificate"] is { Length: > 0 } shared ? shared : null,
            ClusterCertificatePassword = section["ClusterCertificatePassword"],
            LeakedPasswords = section["LeakedPasswords"] is { Length: > 0 } leaked ? leaked : null,
            Limits = HostLimits.Read(configuration),
        };
        return settings.Check();
    }

    private static void CheckUrl(string url)
    {
        try
        {
            _ = BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            throw new SettingsException($"Urls holds '{url}', which is not an address such as http://localhost:5080.");
        }
    }

    private ReadinessSettings Check()
    {
        if (File.Exists(DataFolder))
        {
            throw Wrong("Data", DataFolder, "is a file, not a folder");
        }

        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZone) is null)
        {
            throw Wrong("TimeZone", TimeZone, "is not an IANA time zone such as Europe/Berlin");
        }

        if (PublicAddress is not null && !(Uri.TryCreate(PublicAddress, UriKind.Absolute, out var url) && (url.Scheme is "http" or "https") && url.AbsolutePath == "/"))
        {
            throw Wrong("PublicAddress", PublicAddress, "is not an address such as https://readiness.example.org");
        }

        if (Storage == StorageKind.PostgreSql && string.IsNullOrWhiteSpace(ConnectionString))
        {
            throw new SettingsException($"{Section}:Storage is PostgreSql, so {Connection} must say where the database is.");
        }

        if (Cluster != ClusterKind.Single && Storage != StorageKind.PostgreSql)
        {
            throw new SettingsException($"{Section}:Cluster is {Cluster}, which needs {Section}:Storage to be PostgreSql.");
        }

        if (ClusterCertificate is not null && Cluster == ClusterKind.Single)
        {
            throw new SettingsException($"{Section}:ClusterCertificate is for hosts that talk to each other, and {Section}:Cluster is {Cluster}.");
        }

        if (Storage == StorageKind.PostgreSql)
        {
            try
            {
                _ = new Npgsql.NpgsqlConnectionStringBuilder(ConnectionString);
            }
            catch (Exception e) when (e is ArgumentException or FormatException)
            {
                throw new SettingsException($"{Connection} cannot be read: {e.Message.TrimEnd('.')}.");
            }
        }

        return this;
    }

    private static T Choice<T>(IConfigurationSection section, string key)
        where T : struct, Enum =>
        section[key] is not { Length: > 0 } text ? default
        : Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text[0]) ? value
        : throw Wrong(key, text, $"is not one of {string.Join(", ", Enum.GetNames<T>())}");

    private static int? Port(IConfigurationSection section, string key) =>
        section[key] is not { Length: > 0 } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536 ? port
        : throw Wrong(key, text, "is not a port number");

    private static IPNetwork Proxy(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : throw Wrong("Proxies", text, "is neither an IP address nor a network such as 10.0.0.0/8");

    private static SettingsException Wrong(string key, string? value, string why) => new($"{Section}:{key} is '{value}', which {why}.");
}
