using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Readiness.Silo.Storage;
using Readiness.Silo.Storage.Identity;

namespace Readiness.Silo.Hosting;

/// <summary>
/// Keys of ASP.NET Core's data protection, which single sign-on uses between leaving and coming back, and which encrypt the keys
/// of packets: in the database, so that any host of a cluster takes up what another began, and encrypted with a certificate where
/// one is given.
/// </summary>
internal static class SharedKeysHosting
{
    /// <summary>Adds them.</summary>
    public static void AddSharedKeys(this IServiceCollection services, ReadinessSettings settings)
    {
        var protection = services.AddDataProtection().SetApplicationName("readiness");
        services.AddOptions<KeyManagementOptions>().Configure<Database>((options, database) => options.XmlRepository = new KeyStore(database));
        if (settings.KeyCertificate is { } file)
        {
            var certificate = CertificateFile.Load("KeyCertificate", file, settings.KeyCertificatePassword);
            protection.ProtectKeysWithCertificate(certificate).UnprotectKeysWithAnyCertificate(certificate);
        }
    }
}
