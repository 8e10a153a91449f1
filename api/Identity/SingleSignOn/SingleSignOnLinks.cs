using Microsoft.AspNetCore.Identity;
using Readiness.Api.Identity.Accounts;

namespace Readiness.Api.Identity.SingleSignOn;

/// <summary>
/// Whose an identity at the provider is. An identity is an issuer and a subject, never an address: addresses are handed
/// on to others. An address only helps the first time, where the settings trust the provider with it.
/// </summary>
public sealed class SingleSignOnLinks(UserManager<Account> users, IAccountPeople people, SingleSignOnWay way)
{
    /// <summary>The active person an identity belongs to; null when it is nobody's.</summary>
    public async Task<Guid?> FindAsync(string issuer, string subject, string? verifiedEmail, CancellationToken cancellation)
    {
        if (await users.FindByLoginAsync(issuer, subject) is { } account)
        {
            return (await people.FindAsync(account.Id, cancellation))?.Id;
        }

        return way.LinkByEmail && verifiedEmail is not null && await people.FindByEmailAsync(verifiedEmail, cancellation) is { } person
            && await LinkAsync(person.Id, issuer, subject) ? person.Id : null;
    }

    /// <summary>Links an identity to a person; false when it is somebody's, or the person has another one there.</summary>
    public async Task<bool> LinkAsync(Guid person, string issuer, string subject)
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

        return !(await users.GetLoginsAsync(account)).Any(login => login.LoginProvider == issuer)
            && (await users.AddLoginAsync(account, new UserLoginInfo(issuer, subject, way.Title))).Succeeded;
    }
}
