using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Readiness.Support;

namespace Readiness.Api.Tests.Identity.SingleSignOn;

/// <summary>An issuer of OpenID Connect in this process, which keeps the protocol until a test has it do otherwise.</summary>
public sealed class IssuerUnderTest : IAsyncDisposable
{
    public const string ClientId = "readiness-tests";
    public const string ClientSecret = "a secret between two programs, long enough for a signature";

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, (Forgery Forgery, string Challenge)> _codes = new(StringComparer.Ordinal);
    private (RSA Key, string Id) _key = (RSA.Create(2048), "key-1");

    private IssuerUnderTest(WebApplication app, string address)
    {
        (_app, Issuer) = (app, address);
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(new
        {
            issuer = Issuer,
            authorization_endpoint = $"{Issuer}/authorize",
            token_endpoint = $"{Issuer}/token",
            jwks_uri = $"{Issuer}/keys",
            response_types_supported = new[] { "code" },
            subject_types_supported = new[] { "public" },
            id_token_signing_alg_values_supported = new[] { "RS256" },
        }));
        app.MapGet("/keys", () => Results.Json(new { keys = new[] { Jwk() } }));
        app.MapPost("/token", TokenAsync);
    }

    /// <summary>Its identity.</summary>
    public string Issuer { get; }

    /// <summary>The key it signs with at this moment.</summary>
    public (RSA Key, string Id) Key => _key;

    /// <summary>Starts one on a free port.</summary>
    public static async Task<IssuerUnderTest> StartAsync()
    {
        var address = $"http://127.0.0.1:{LoopbackPort.Free()}";
        var builder = WebApplication.CreateSlimBuilder(["--urls", address]);
        builder.Logging.ClearProviders();
        var issuer = new IssuerUnderTest(builder.Build(), address);
        await issuer._app.StartAsync();
        return issuer;
    }

    /// <summary>Signs with a new key from now on and forgets the old one.</summary>
    public void Rotate() => _key = (RSA.Create(2048), "key-2");

    /// <summary>Lets somebody in whose browser came with a request for it.</summary>
    public Forgery Authorize(IReadOnlyDictionary<string, string> request, string subject, string email, bool verified = true)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var code = Guid.NewGuid().ToString("N");
        var forgery = new Forgery(
            _key.Key, _key.Id,
            new(StringComparer.Ordinal)
            {
                ["iss"] = Issuer,
                ["aud"] = ClientId,
                ["sub"] = subject,
                ["nonce"] = request["nonce"],
                ["iat"] = now,
                ["exp"] = now + 300,
                ["email"] = email,
                ["email_verified"] = verified,
            },
            new(StringComparer.Ordinal) { ["code"] = code, ["state"] = request["state"] });
        _codes[code] = (forgery, request["code_challenge"]);
        return forgery;
    }

    /// <summary>The public key as others read it.</summary>
    public Dictionary<string, object?> Jwk(RSA? key = null)
    {
        var parts = (key ?? _key.Key).ExportParameters(includePrivateParameters: false);
        return new(StringComparer.Ordinal)
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["alg"] = "RS256",
            ["kid"] = _key.Id,
            ["n"] = Base64Url.EncodeToString(parts.Modulus!),
            ["e"] = Base64Url.EncodeToString(parts.Exponent!),
        };
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (form["client_secret"] != ClientSecret || !_codes.TryRemove(form["code"].ToString(), out var known)
            || Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))) != known.Challenge)
        {
            return Results.Json(new { error = "invalid_grant" }, statusCode: StatusCodes.Status400BadRequest);
        }

        return Results.Json(known.Forgery.Answer ?? new { access_token = "opaque", token_type = "Bearer", expires_in = 300, id_token = known.Forgery.Token() });
    }
}
