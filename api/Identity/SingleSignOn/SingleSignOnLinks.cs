using Microsoft.AspNetCore.Identity;
using Readiness.Api.Identity.Accounts;

namespace Readiness.Api.Identity.SingleSignOn;

/// <summary>
/// Whose an identity at the provider is. An identity is an issuer and a subject, never an address: addresses are handed
/// on to others. An address only helps the first time, where the settings trust the provider with it.
/// </summary>
public sealed class SingleSignOnLinks(UserManager<Account> users, IAccountPeople people, SingleSignOnWay way)
{
    private string Issuer => way.Issuer ?? throw new InvalidOperationException("There is no provider.");

    /// <summary>The active person whom the subject is at the provider; null when it is nobody.</summary>
    public async Task<Guid?> FindAsync(string subject, string? verifiedEmail, CancellationToken cancellation)
    {
        if (await users.FindByLoginAsync(Issuer, subject) is { } account)
        {
            return (await people.FindAsync(account.Id, cancellation))?.Id;
        }

        return way.LinkByEmail && verifiedEmail is not null && await people.FindByEmailAsync(verifiedEmail, cancellation) is { } person
            && await LinkAsync(person.Id, subject) ? person.Id : null;
    }

    /// <summary>Links a subject to a person; false when it is somebody's, or the person has another one there.</summary>
    public async Task<bool> LinkAsync(Guid person, string subject)
    {
        var account = await users.FindByIdAsync(person.ToString("D"));
        if (account is null)
        {
            account = new Account(person);
            if (!(await users.CreateAsync(account)).Succeeded)
            {
                return false;
            }
        }

        return !(await users.GetLoginsAsync(account)).Any(login => login.LoginProvider == Issuer)
            && (await users.AddLoginAsync(account, new UserLoginInfo(Issuer, subject, way.Title))).Succeeded;
    }

    /// <summary>The identities somebody has, also of a provider that the settings named before.</summary>
    public async Task<IReadOnlyList<(string Issuer, string Subject)>> ListAsync(Guid person) =>
        await users.FindByIdAsync(person.ToString("D")) is { } account
            ? [.. (await users.GetLoginsAsync(account)).Select(login => (login.LoginProvider, login.ProviderKey))]
            : [];

    /// <summary>Takes an identity from a person; false when they did not have it.</summary>
    public async Task<bool> RemoveAsync(Guid person, string issuer, string subject) =>
        (await ListAsync(person)).Contains((issuer, subject))
        && await users.FindByIdAsync(person.ToString("D")) is { } account
        && (await users.RemoveLoginAsync(account, issuer, subject)).Succeeded;
}
