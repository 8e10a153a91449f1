using Readiness.Contracts.Access;

namespace Readiness.Api.Identity;

/// <summary>
/// Who sent a request and how they proved it. A token may send any document its scope covers; a cookie is sent by
/// browsers on their own, so it needs proof that a page of ours sent it. Session is the key of the session, null for a token.
/// </summary>
public readonly record struct Caller(Guid? Person, TokenScope? Token, string? Session = null)
{
    /// <summary>Somebody who is not signed in.</summary>
    public static Caller Anonymous => default;

    /// <summary>Whether a token said so.</summary>
    public bool ByToken => Token is not null;
}
