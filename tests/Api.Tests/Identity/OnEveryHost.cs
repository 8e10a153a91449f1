using System.Net;
using System.Net.Http.Json;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Identity;

/// <summary>What one host of a cluster is told holds on the other from the next request on.</summary>
public sealed class OnEveryHost(TwoHosts hosts) : IClassFixture<TwoHosts>
{
    private const string Cookie = "__Host-readiness";
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_session_begun_on_one_host_is_good_on_the_other_until_an_admin_ends_it_on_either()
    {
        using var admin = await AccountServers.SetUpAsync(hosts);
        var person = await AccountServers.IdAsync(hosts, hosts.Spare());
        using var made = await admin.PostAsync($"/account/people/{person}/link");
        var secret = (await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("path").GetString()!.Split('#')[1];
        using var onOther = new Browser(hosts.Other.Address);
        Assert.Equal(HttpStatusCode.NoContent, await onOther.StatusAsync("/account/links/use", new { secret, password = AccountServers.Password }));
        using var onFirst = new Browser(hosts.Process.Address);
        onFirst.Cookies[Cookie] = onOther.Cookies[Cookie];
        Assert.Equal((true, true), (await onOther.IsSignedInAsync(), await onFirst.IsSignedInAsync()));

        Assert.Equal(HttpStatusCode.NoContent, await admin.StatusAsync($"/account/people/{person}/sessions/end"));

        Assert.Equal((false, false), (await onOther.IsSignedInAsync(), await onFirst.IsSignedInAsync()));
    }

    [Fact]
    public async Task Hosts_show_the_certificate_they_share_and_hang_up_on_whoever_has_another_or_speaks_in_the_clear()
    {
        using var strange = new TemporaryCertificate();
        using var shared = Load(hosts.Certificate);
        using var other = Load(strange);
        using var clear = await ConnectAsync();
        await clear.GetStream().WriteAsync("Are you there? "u8.ToArray());

        using var secret = await ConnectAsync();
        await using var tls = new SslStream(secret.GetStream());
        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
        {
            TargetHost = "readiness",
            ClientCertificates = [other],
            EnabledSslProtocols = SslProtocols.Tls13,
            RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetRawCertData().AsSpan().SequenceEqual(shared.RawData) == true,
        });

        Assert.True(await HangsUpAsync(clear.GetStream()));
        Assert.True(await HangsUpAsync(tls));
    }

    private static X509Certificate2 Load(TemporaryCertificate certificate) => X509CertificateLoader.LoadPkcs12FromFile(certificate.File, TemporaryCertificate.Password);

    /// <summary>Whether the other side ends it without a word.</summary>
    private static async Task<bool> HangsUpAsync(Stream stream)
    {
        using var patience = new CancellationTokenSource(MostTime);
        try
        {
            return await stream.ReadAsync(new byte[1], patience.Token) == 0;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private async Task<TcpClient> ConnectAsync()
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, hosts.SiloPort);
        return client;
    }
}
