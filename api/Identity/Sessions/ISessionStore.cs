namespace Readiness.Api.Identity.Sessions;

/// <summary>
/// Where sessions are kept, for all hosts. A session is good while it has neither ended nor expired, was seen after a
/// given moment, and its person is active.
/// </summary>
public interface ISessionStore
{
    /// <summary>Keeps a new session.</summary>
    Task StartAsync(SignInSession session, CancellationToken cancellation);

    /// <summary>The good session of that id; null when there is none.</summary>
    Task<SignInSession?> FindAsync(byte[] id, DateTimeOffset now, DateTimeOffset seenAfter, CancellationToken cancellation);

    /// <summary>Notes that a session is in use.</summary>
    Task SeeAsync(byte[] id, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Good sessions of a person, the last used first.</summary>
    Task<IReadOnlyList<SignInSession>> ListAsync(Guid person, DateTimeOffset now, DateTimeOffset seenAfter, CancellationToken cancellation);

    /// <summary>Ends a session of a person; false when there was none to end.</summary>
    Task<bool> EndAsync(Guid person, byte[] id, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Ends all sessions of a person but one.</summary>
    Task EndAllAsync(Guid person, byte[]? except, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Forgets sessions that ended or expired before a moment.</summary>
    Task ForgetAsync(DateTimeOffset before, CancellationToken cancellation);
}
