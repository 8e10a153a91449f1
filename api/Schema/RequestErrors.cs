using GraphQL;

namespace Readiness.Api.Schema;

/// <summary>Errors of bad requests. Expected refusals are in payloads; these are not expected of a correct client.</summary>
internal static class RequestErrors
{
    public const string UnauthenticatedCode = "UNAUTHENTICATED";
    public const string NotAllowedCode = "NOT_ALLOWED";

    public static ExecutionError Unauthenticated() => new("Sign in, or send a personal access token.") { Code = UnauthenticatedCode };

    public static ExecutionError NotAllowed() => new("You may not see this.") { Code = NotAllowedCode };

    public static ExecutionError BadArgument(string name, string message) =>
        new(message) { Code = "BAD_ARGUMENT", Extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["argument"] = name } };
}
