using System.Security.Cryptography;
using System.Text;

namespace Readiness.Api.Tests.Identity.SingleSignOn;

/// <summary>What an issuer, or somebody between it and us, could answer to be let in as somebody.</summary>
public static class HostileCases
{
    private static readonly RSA Stranger = RSA.Create(2048);

    /// <summary>Each case by its name.</summary>
    public static IReadOnlyDictionary<string, Action<Forgery, IssuerUnderTest>> All { get; } = new Dictionary<string, Action<Forgery, IssuerUnderTest>>(StringComparer.Ordinal)
    {
        ["another nonce"] = (forgery, _) => forgery.Claims["nonce"] = "another",
        ["no nonce"] = (forgery, _) => forgery.Claims["nonce"] = null,
        ["another issuer"] = (forgery, _) => forgery.Claims["iss"] = "https://id.example.com",
        ["the issuer with a slash behind it"] = (forgery, issuer) => forgery.Claims["iss"] = issuer.Issuer + "/",
        ["no issuer"] = (forgery, _) => forgery.Claims["iss"] = null,
        ["another audience"] = (forgery, _) => forgery.Claims["aud"] = "another-program",
        ["no audience"] = (forgery, _) => forgery.Claims["aud"] = null,
        ["an audience in other case"] = (forgery, _) => forgery.Claims["aud"] = IssuerUnderTest.ClientId.ToUpperInvariant(),
        ["several audiences and no party"] = (forgery, _) => forgery.Claims["aud"] = new[] { IssuerUnderTest.ClientId, "another-program" },
        ["another party"] = (forgery, _) => forgery.Claims["azp"] = "another-program",
        ["expired"] = (forgery, _) => forgery.Claims["exp"] = Now(-600),
        ["never expiring"] = (forgery, _) => forgery.Claims["exp"] = null,
        ["not valid yet"] = (forgery, _) => forgery.Claims["nbf"] = Now(600),
        ["no subject"] = (forgery, _) => forgery.Claims["sub"] = null,
        ["an empty subject"] = (forgery, _) => forgery.Claims["sub"] = "",
        ["an endless subject"] = (forgery, _) => forgery.Claims["sub"] = new string('s', 300),
        ["no signature"] = (forgery, _) => forgery.Header["alg"] = "none",
        ["a signature cut off"] = (forgery, _) => forgery.After = token => token[..(token.LastIndexOf('.') + 1)],
        ["signed with the secret we share"] = (forgery, _) => Shared(forgery, Encoding.UTF8.GetBytes(IssuerUnderTest.ClientSecret)),
        ["signed with the public key as a secret"] = (forgery, issuer) => Shared(forgery, issuer.Key.Key.ExportSubjectPublicKeyInfo()),
        ["signed by a stranger under the issuer's key id"] = (forgery, _) => forgery.Key = Stranger,
        ["signed by a stranger under another key id"] = (forgery, _) => (forgery.Key, forgery.Header["kid"]) = (Stranger, "key-x"),
        ["signed by a stranger who brings the key along"] = (forgery, issuer) => (forgery.Key, forgery.Header["jwk"]) = (Stranger, issuer.Jwk(Stranger)),
        ["claims changed after signing"] = (forgery, _) => forgery.After = token =>
        {
            forgery.Claims["sub"] = "somebody-else";
            var parts = token.Split('.');
            return $"{parts[0]}.{Forgery.Part(forgery.Claims)}.{parts[2]}";
        },
        ["a token that is none"] = (forgery, _) => forgery.After = _ => "not.a.token",
        ["an answer without a token"] = (forgery, _) => forgery.Answer = new { access_token = "opaque", token_type = "Bearer" },
        ["an error for a token"] = (forgery, _) => forgery.Answer = new { error = "server_error" },
        ["another state"] = (forgery, _) => forgery.Query["state"] = "made-up",
        ["no state"] = (forgery, _) => forgery.Query["state"] = null,
        ["no code"] = (forgery, _) => forgery.Query["code"] = null,
        ["a made-up code"] = (forgery, _) => forgery.Query["code"] = "made-up",
        ["an answer that names another issuer"] = (forgery, _) => forgery.Query["iss"] = "https://id.example.com",
        ["a refusal"] = (forgery, _) => (forgery.Query["code"], forgery.Query["error"]) = (null, "access_denied"),
    };

    private static void Shared(Forgery forgery, byte[] secret) => (forgery.Header["alg"], forgery.Secret) = ("HS256", secret);

    private static long Now(int seconds) => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + seconds;
}
