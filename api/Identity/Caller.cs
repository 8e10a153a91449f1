namespace Readiness.Api.Identity;

/// <summary>
/// Who sent a request and how they proved it. A token may send any document; a cookie is sent by browsers on their
/// own, so it needs proof that a page of ours sent it.
/// </summary>
public readonly record struct Caller(Guid? Person, bool ByToken)
{
    /// <summary>Somebody who is not signed in.</summary>
    public static Caller Anonymous => default;
}
