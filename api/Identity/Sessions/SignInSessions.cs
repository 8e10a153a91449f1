using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Readiness.Api.Identity.Sessions;

/// <summary>
/// Starts, finds and ends sessions. The store is asked at every request, so that a session that was ended anywhere is
/// over everywhere. See docs/decisions/0020-sign-in.md.
/// </summary>
public sealed class SignInSessions(ISessionStore store, SessionCookie cookie, TimeProvider clock, ILogger<SignInSessions> logger)
{
    /// <summary>A session that is not used for so long is over.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    /// <summary>A session is over after so long, used or not.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(14);

    /// <summary>Being used is noted no finer than this: not every request writes.</summary>
    private static readonly TimeSpan Seen = TimeSpan.FromMinutes(5);

    /// <summary>Signs somebody in: always with a new id, and whatever the browser held before is over.</summary>
    public async Task StartAsync(HttpContext http, Guid person, string method)
    {
        if (await FindAsync(http) is { } before)
        {
            await EndAsync(before);
        }

        var now = clock.GetUtcNow();
        var secret = Secret.Create();
        var session = new SignInSession(Secret.Hash(secret)!, person, method, AgentFamily.Of(http.Request.Headers.UserAgent.ToString()), now, now, now + Longest);
        await store.StartAsync(session, http.RequestAborted);
        await store.ForgetAsync(now - Longest, http.RequestAborted);
        cookie.Append(http, secret, session.ExpiresAt);
        SignInLog.SignedIn(logger, person, method);
    }

    /// <summary>The session of a request; null when there is none that is good. A stream that merely stays open is no use of it.</summary>
    public async ValueTask<SignInSession?> FindAsync(HttpContext http, bool isUse = true)
    {
        if (http.Request.Headers.Cookie.Count == 0 || Secret.Hash(cookie.Read(http.Request)) is not { } id)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var session = await store.FindAsync(id, now, now - Idle, http.RequestAborted);
        if (isUse && session is not null && now - session.LastSeenAt > Seen)
        {
            await store.SeeAsync(id, now, http.RequestAborted);
        }

        return session;
    }

    /// <summary>Ends a session and takes the cookie from the browser that asked.</summary>
    public async Task SignOutAsync(HttpContext http)
    {
        if (await FindAsync(http) is { } session)
        {
            await EndAsync(session);
        }

        cookie.Delete(http);
    }

    /// <summary>Sessions of a person that are good.</summary>
    public Task<IReadOnlyList<SignInSession>> ListAsync(Guid person, CancellationToken cancellation) =>
        store.ListAsync(person, clock.GetUtcNow(), clock.GetUtcNow() - Idle, cancellation);

    /// <summary>Ends one session of a person by its key; false when there was none to end.</summary>
    public async Task<bool> EndAsync(Guid person, string key, CancellationToken cancellation) =>
        Key(key) is { } id && await store.EndAsync(person, id, clock.GetUtcNow(), cancellation);

    /// <summary>Ends all sessions of a person but one.</summary>
    public Task EndAllAsync(Guid person, SignInSession? except, CancellationToken cancellation) =>
        store.EndAllAsync(person, except?.Id, clock.GetUtcNow(), cancellation);

    /// <summary>Not cancelled with the request: whoever goes away while signing out is signed out.</summary>
    private Task<bool> EndAsync(SignInSession session) => store.EndAsync(session.Person, session.Id, clock.GetUtcNow(), CancellationToken.None);

    private static byte[]? Key(string key)
    {
        var id = new byte[32];
        return key.Length == 64 && Convert.FromHexString(key, id, out _, out _) == System.Buffers.OperationStatus.Done ? id : null;
    }
}
