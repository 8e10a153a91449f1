namespace Readiness.Api.Identity.Accounts;

/// <summary>
/// Counts wrong passwords by the SHA-256 of the address that was tried. It does so alike for addresses nobody has, so
/// that neither what is answered nor how long it takes tells one from the other.
/// </summary>
public interface IAttemptStore
{
    /// <summary>Counts a try before its password is looked at; false when there were too many. However many race, no more than <paramref name="most"/> pass.</summary>
    Task<bool> TakeAsync(byte[] address, int most, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellation);

    /// <summary>Forgets the tries of an address.</summary>
    Task ClearAsync(byte[] address, CancellationToken cancellation);
}
