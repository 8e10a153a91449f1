using Microsoft.AspNetCore.Identity;

namespace Readiness.Api.Identity.Accounts;

/// <summary>
/// What somebody signs in with. Its id is the person's; the address they type is the person's as well, so that it
/// stands in one place. Failed passwords are counted by address and not here: see <see cref="IAttemptStore"/>.
/// </summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>For the mapper.</summary>
    public Account()
    {
    }

    /// <summary>The account of a person, with nothing to sign in with yet.</summary>
    public Account(Guid person) => (Id, UserName, SecurityStamp) = (person, person.ToString("N"), Guid.NewGuid().ToString("N"));
}
