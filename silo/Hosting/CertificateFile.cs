using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Readiness.Silo.Hosting;

/// <summary>Certificates with their keys, from files that settings name.</summary>
internal static class CertificateFile
{
    /// <summary>Reads a PKCS#12 file; throws <see cref="SettingsException"/> when it cannot be read or holds no private key.</summary>
    public static X509Certificate2 Load(string setting, string file, string? password)
    {
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(file, password);
            return certificate.HasPrivateKey ? certificate : throw new SettingsException($"Readiness:{setting} is '{file}', which holds no private key.");
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"Readiness:{setting} is '{file}', which cannot be read as a PKCS#12 file: {e.Message.TrimEnd('.')}.");
        }
    }
}
