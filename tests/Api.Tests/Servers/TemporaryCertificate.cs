using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Readiness.Api.Tests.Servers;

/// <summary>A certificate with its key in a PKCS#12 file, for as long as a test.</summary>
public sealed class TemporaryCertificate : IDisposable
{
    public const string Password = "of the file";

    public TemporaryCertificate()
    {
        using var key = RSA.Create(3072);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest("CN=readiness", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        System.IO.File.WriteAllBytes(File, certificate.Export(X509ContentType.Pkcs12, Password));
    }

    /// <summary>The file.</summary>
    public string File { get; } = Path.Combine(Directory.CreateTempSubdirectory("readiness-keys-").FullName, "keys.pfx");

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path.GetDirectoryName(File)!, recursive: true);
}
