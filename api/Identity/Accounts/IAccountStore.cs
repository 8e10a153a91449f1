namespace Readiness.Api.Identity.Accounts;

/// <summary>Passwords of accounts, where more than Identity's own tables must change together.</summary>
public interface IAccountStore
{
    /// <summary>The hash of a person's password; null when they have none, or no account.</summary>
    Task<string?> FindPasswordAsync(Guid person, CancellationToken cancellation);

    /// <summary>Puts a password in the place of another; false when that one is no longer there.</summary>
    Task<bool> ChangePasswordAsync(Guid person, string from, string to, CancellationToken cancellation);

    /// <summary>
    /// Uses a link up and gives its person a password, all or nothing: whatever let somebody in as them before (sessions,
    /// passkeys, tokens, their other links) is over. A setup link makes the person an admin, while there is none. False
    /// when the link is not good, or no longer.
    /// </summary>
    Task<bool> UseLinkAsync(byte[] link, Guid person, string passwordHash, DateTimeOffset now, CancellationToken cancellation);
}
