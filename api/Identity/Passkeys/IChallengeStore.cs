namespace Readiness.Api.Identity.Passkeys;

/// <summary>What the server remembers between the two halves of a passkey's use, on all hosts. Each is taken once.</summary>
public interface IChallengeStore
{
    /// <summary>Remembers a state until it expires.</summary>
    Task AddAsync(byte[] id, string state, DateTimeOffset now, DateTimeOffset expires, CancellationToken cancellation);

    /// <summary>Takes a state out; null when there is none, or no longer.</summary>
    Task<string?> TakeAsync(byte[] id, DateTimeOffset now, CancellationToken cancellation);
}
