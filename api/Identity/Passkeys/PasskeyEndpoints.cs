using System.Buffers.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Readiness.Api.Identity.Accounts;
using Readiness.Api.Identity.Sessions;
using Readiness.Api.Limits;

namespace Readiness.Api.Identity.Passkeys;

/// <summary>Signing in with a passkey, and the list of one's own.</summary>
internal static class PasskeyEndpoints
{
    private const string NotKnown = "This passkey does not let anybody in here. Please use another way to sign in.";

    public static void MapPasskeySignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/passkeys/challenge", async (PasskeyCeremonies passkeys, HttpContext http) => Shown(await passkeys.BeginSignInAsync(http)))
            .RequireRateLimiting(RequestLimits.Passkeys);
        routes.MapPost("/passkeys/sign-in", async (Answer body, PasskeyCeremonies passkeys, SignInSessions sessions, ILogger<SignInSessions> logger, HttpContext http) =>
        {
            if (await passkeys.SignInAsync(http, body.Challenge, Json(body.Credential)) is not { } person)
            {
                SignInLog.LetNobodyIn(logger, "passkey");
                return AccountAnswers.Refused(NotKnown, status: StatusCodes.Status401Unauthorized);
            }

            await sessions.StartAsync(http, person, "passkey");
            return Results.NoContent();
        }).RequireRateLimiting(RequestLimits.Passkeys);
    }

    public static void MapPasskeys(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/passkeys", async (PasskeyCeremonies passkeys, HttpContext http) =>
            Results.Json((await passkeys.ListAsync(http.Session().Person)).Select(passkey => new
            {
                id = Base64Url.EncodeToString(passkey.CredentialId),
                name = passkey.Name,
                createdAt = passkey.CreatedAt,
            })));
        routes.MapPost("/passkeys/new", async (PasskeyCeremonies passkeys, IAccountPeople people, HttpContext http) =>
            await people.FindAsync(http.Session().Person, http.RequestAborted) is not { } person ? AccountAnswers.SignedOut()
            : await passkeys.BeginAddingAsync(http, person) is { } challenge ? Shown(challenge)
            : AccountAnswers.Refused("You have as many passkeys as one may have. Remove one first.")).AddEndpointFilter(AccountRoutes.FreshlySignedInOnly).RequireRateLimiting(RequestLimits.Passkeys);
        routes.MapPost("/passkeys", async (Answer body, PasskeyCeremonies passkeys, HttpContext http) =>
            await passkeys.AddAsync(http, http.Session().Person, body.Challenge, Json(body.Credential), body.Name ?? string.Empty)
                ? Results.NoContent()
                : AccountAnswers.Refused("This passkey could not be added. Please try again.")).AddEndpointFilter(AccountRoutes.FreshlySignedInOnly).RequireRateLimiting(RequestLimits.Passkeys);
        routes.MapPost("/passkeys/rename", async (Change body, PasskeyCeremonies passkeys, HttpContext http) =>
            Id(body.Id) is { } id && await passkeys.RenameAsync(http.Session().Person, id, body.Name ?? string.Empty) ? Results.NoContent() : Results.NotFound());
        routes.MapPost("/passkeys/remove", async (Change body, PasskeyCeremonies passkeys, HttpContext http) =>
            Id(body.Id) is { } id && await passkeys.RemoveAsync(http.Session().Person, id) ? Results.NoContent() : Results.NotFound());
    }

    private static IResult Shown(PasskeyChallenge challenge) =>
        Results.Json(new { challenge = challenge.Challenge, options = JsonSerializer.Deserialize<JsonElement>(challenge.Options) });

    /// <summary>What the browser's authenticator said, as it said it; a body without it says nothing that is right.</summary>
    private static string Json(JsonElement credential) => credential.ValueKind == JsonValueKind.Undefined ? "{}" : credential.GetRawText();

    private static byte[]? Id(string? text) => text is { Length: > 0 and < 2048 } && Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : null;

    private sealed record Answer(string? Challenge, JsonElement Credential, string? Name);

    private sealed record Change(string? Id, string? Name);
}
