using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Orleans.Connections.Security;

namespace Readiness.Silo.Hosting;

/// <summary>
/// TLS between the hosts of a cluster. Each shows the one certificate they all have, and talks to nobody who cannot: no
/// authority is asked, so that none can let a stranger in. Without a certificate they speak in the clear.
/// </summary>
internal static class ClusterTls
{
    private const string Setting = "ClusterCertificate";
    private const string Name = "readiness";

    /// <summary>For a silo.</summary>
    public static void UseClusterTls(this ISiloBuilder silo, ReadinessSettings settings)
    {
        if (Certificate(settings) is { } certificate)
        {
            silo.UseTls(certificate, options => Demand(options, certificate));
        }
    }

    /// <summary>For a client in front of silos.</summary>
    public static void UseClusterTls(this IClientBuilder client, ReadinessSettings settings)
    {
        if (Certificate(settings) is { } certificate)
        {
            client.UseTls(certificate, options => Demand(options, certificate));
        }
    }

    private static X509Certificate2? Certificate(ReadinessSettings settings)
    {
        if (settings.ClusterCertificate is not { } file)
        {
            return null;
        }

        var certificate = CertificateFile.Load(Setting, file, settings.ClusterCertificatePassword);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var (from, to) = (certificate.NotBefore.ToUniversalTime(), certificate.NotAfter.ToUniversalTime());
        return now >= from && now <= to
            ? certificate
            : throw new SettingsException($"Readiness:{Setting} is '{file}', a certificate that holds from {from:u} to {to:u} only.");
    }

    private static void Demand(TlsOptions options, X509Certificate2 own)
    {
        (options.ClientCertificateMode, options.RemoteCertificateMode) = (RemoteCertificateMode.RequireCertificate, RemoteCertificateMode.RequireCertificate);
        options.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
        options.RemoteCertificateValidation = (remote, _, _) => remote.RawDataMemory.Span.SequenceEqual(own.RawDataMemory.Span);
        options.OnAuthenticateAsClient = (_, client) => client.TargetHost = Name;
    }
}
