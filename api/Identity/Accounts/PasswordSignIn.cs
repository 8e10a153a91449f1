using Microsoft.AspNetCore.Identity;

namespace Readiness.Api.Identity.Accounts;

/// <summary>
/// Checks an address and a password. An address nobody has, an account without a password, a wrong password and too
/// many tries are one answer, by the same steps and so in about the same time.
/// </summary>
public sealed class PasswordSignIn(IAccountPeople people, IAccountStore accounts, IAttemptStore attempts, PasswordWork work, TimeProvider clock)
{
    /// <summary>So many wrong passwords close the way for a while.</summary>
    public const int MostFailures = 10;

    /// <summary>How long it is closed after the last of them.</summary>
    public static readonly TimeSpan Closed = TimeSpan.FromMinutes(15);

    /// <summary>Who it is. Busy: too many are being checked at this moment.</summary>
    public async Task<(Guid? Person, bool Busy)> CheckAsync(string email, string password, CancellationToken cancellation)
    {
        var address = Secret.Hash(email.Trim().ToLowerInvariant());
        if (address is null || password.Length > PasswordRules.Most)
        {
            return (null, false);
        }

        var now = clock.GetUtcNow();
        var open = await attempts.TakeAsync(address, MostFailures, now, now + Closed, cancellation);
        var person = await people.FindByEmailAsync(email.Trim(), cancellation);
        var hash = await accounts.FindPasswordAsync(person?.Id ?? Guid.Empty, cancellation);
        var result = await work.VerifyAsync(hash, password, cancellation);
        if (!open || person is null || hash is null || result is null or PasswordVerificationResult.Failed)
        {
            return (null, result is null);
        }

        await attempts.ClearAsync(address, cancellation);
        if (result == PasswordVerificationResult.SuccessRehashNeeded && await work.HashAsync(password, cancellation) is { } stronger)
        {
            await accounts.ChangePasswordAsync(person.Id, hash, stronger, cancellation);
        }

        return (person.Id, false);
    }
}
