using System.Net;
using System.Text.RegularExpressions;
using Readiness.Api.Tests.Node;
using Readiness.Api.Tests.Servers;
using Readiness.Support;

namespace Readiness.Api.Tests.Identity.SingleSignOn;

/// <summary>
/// A server whose people come in by npm oidc-provider, an issuer of other people's making, and whose keys of data
/// protection are encrypted with a certificate.
/// </summary>
public sealed partial class OidcProviderServer() : ServerUnderTest("Production"), IAsyncLifetime
{
    private const string ClientId = "readiness";
    private const string ClientSecret = "a secret between two programs";
    private const int MostRedirects = 10;
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(30);
    private readonly TemporaryCertificate _certificate = new();
    private NodeProcess? _issuer;

    /// <summary>Has the issuer sign with a new key from now on.</summary>
    public Task RotateAsync() => TellAsync("rotate");

    /// <summary>Has the issuer expect another secret of us.</summary>
    public Task ForgetSecretAsync() => TellAsync("forget-secret");

    /// <summary>Has the issuer expect the secret we have.</summary>
    public Task RememberSecretAsync() => TellAsync("remember-secret");

    /// <summary>A browser in which somebody tried to sign in, as the issuer knows them.</summary>
    public async Task<Browser> SignInAsync(string subject)
    {
        var browser = new Browser(Process.Address);
        using var left = await browser.GetAsync("/account/single-sign-on");
        Assert.Equal(HttpStatusCode.Redirect, left.StatusCode);
        if (!left.Headers.Location!.IsAbsoluteUri)
        {
            return browser; // the issuer would not be asked
        }

        using var back = await browser.GetAsync((await AgreeAsync(left.Headers.Location!, subject)).PathAndQuery);
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        return browser;
    }

    /// <inheritdoc/>
    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await DisposeAsync();
        _issuer?.Dispose();
        _certificate.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task<ReadinessSettings> SettingsAsync(ReadinessSettings settings)
    {
        var (own, issuer) = (LoopbackPort.Free(), LoopbackPort.Free());
        _issuer = new NodeProcess("node", ["issuer.mjs", $"{issuer}", ClientId, ClientSecret, $"http://127.0.0.1:{own}/account/single-sign-on/callback"]);
        var address = await _issuer.LineAsync(Start);
        return settings with
        {
            Port = own,
            More = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Readiness:Oidc:Authority"] = address,
                ["Readiness:Oidc:ClientId"] = ClientId,
                ["Readiness:Oidc:ClientSecret"] = ClientSecret,
                ["Readiness:Oidc:LinkByEmail"] = "true",
                ["Readiness:KeyCertificate"] = _certificate.File,
                ["Readiness:KeyCertificatePassword"] = TemporaryCertificate.Password,
            },
        };
    }

    private async Task TellAsync(string command)
    {
        await _issuer!.TellAsync(command);
        Assert.Equal("done", await _issuer.LineAsync(Start));
    }

    /// <summary>Goes through the issuer's pages as a person would; where it sends the browser back to us.</summary>
    private async Task<Uri> AgreeAsync(Uri address, string subject)
    {
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false });
        for (var step = 0; step < MostRedirects; step++)
        {
            using var answer = await http.GetAsync(address);
            if (answer.Headers.Location is { } next)
            {
                address = new Uri(address, next);
            }
            else
            {
                var page = await answer.Content.ReadAsStringAsync();
                Assert.True(answer.StatusCode == HttpStatusCode.OK, page);
                var form = Form().Match(page);
                Assert.True(form.Success, page);
                using var sent = await http.PostAsync(new Uri(address, form.Groups["action"].Value), new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["prompt"] = Prompt().Match(page).Groups["prompt"].Value,
                    ["login"] = subject,
                    ["password"] = "anything",
                }));
                address = new Uri(address, sent.Headers.Location!);
            }

            if (address.Port == Process.Address.Port)
            {
                return address;
            }
        }

        throw new InvalidOperationException($"The issuer still sends to {address}.");
    }

    [GeneratedRegex("<form[^>]*action=\"(?<action>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();

    [GeneratedRegex("name=\"prompt\" value=\"(?<prompt>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Prompt();
}
