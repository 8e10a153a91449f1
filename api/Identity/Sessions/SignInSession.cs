namespace Readiness.Api.Identity.Sessions;

/// <summary>Somebody's sign-in in one browser. Id is the SHA-256 of what the browser holds; Agent names the browser's family.</summary>
public sealed record SignInSession(
    byte[] Id, Guid Person, string Method, string Agent, DateTimeOffset CreatedAt, DateTimeOffset LastSeenAt, DateTimeOffset ExpiresAt)
{
    /// <summary>The id as pages name it.</summary>
    public string Key => Convert.ToHexStringLower(Id);
}
