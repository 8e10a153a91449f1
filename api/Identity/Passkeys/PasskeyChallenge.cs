namespace Readiness.Api.Identity.Passkeys;

/// <summary>A challenge to a browser: what to send back with the answer, and the options for navigator.credentials as JSON.</summary>
public sealed record PasskeyChallenge(string Challenge, string Options);
