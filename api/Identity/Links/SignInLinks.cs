using Readiness.Api.Identity.Accounts;
using Readiness.Api.Identity.Roles;

namespace Readiness.Api.Identity.Links;

/// <summary>Makes links that let somebody in once, and lets them be used. The secret is shown when it is made and kept nowhere.</summary>
public sealed class SignInLinks(ILinkStore store, IAccountStore accounts, IAccountPeople people, IAdminStore admins, PasswordWork work, NewPasswords rules, TimeProvider clock)
{
    /// <summary>How long a setup link is good.</summary>
    public static readonly TimeSpan SetupLifetime = TimeSpan.FromHours(1);

    /// <summary>How long an invitation or a recovery is good.</summary>
    public static readonly TimeSpan AccessLifetime = TimeSpan.FromDays(3);

    /// <summary>A new setup secret; null when there is an admin already.</summary>
    public async Task<string?> CreateSetupAsync(CancellationToken cancellation) =>
        await admins.AnyAsync(cancellation) ? null : await AddAsync(LinkPurpose.Setup, null, null, SetupLifetime, cancellation);

    /// <summary>A new secret for a person; the one made before is void. Null when nobody active has that id.</summary>
    public async Task<string?> CreateAccessAsync(Guid person, Guid? by, CancellationToken cancellation) =>
        await people.FindAsync(person, cancellation) is null ? null : await AddAsync(LinkPurpose.Access, person, by, AccessLifetime, cancellation);

    /// <summary>What a secret is good for, and whose it is; null when it is not good.</summary>
    public async Task<(SignInLink Link, AccountPerson? Person)?> LookAsync(string? secret, CancellationToken cancellation)
    {
        if (Secret.Hash(secret) is not { } id || await store.FindAsync(id, clock.GetUtcNow(), cancellation) is not { } link)
        {
            return null;
        }

        return (link, link.Person is { } person ? await people.FindAsync(person, cancellation) : null);
    }

    /// <summary>Uses a secret up: its person gets the password. Says who it is, or why not.</summary>
    public async Task<LinkOutcome> UseAsync(string? secret, string password, string? email, string? name, CancellationToken cancellation)
    {
        if (await LookAsync(secret, cancellation) is not ({ } link, var person))
        {
            return LinkOutcome.NotGood;
        }

        if (link.Purpose == LinkPurpose.Setup)
        {
            (email, name) = (email?.Trim() ?? string.Empty, name?.Trim() ?? string.Empty);
            if (rules.Check(password, name, email) is { } weak)
            {
                return new LinkOutcome(null, weak, "password");
            }

            (person, var refusal) = await people.FindOrCreateAsync(email, name, cancellation);
            if (person is null)
            {
                return new LinkOutcome(null, refusal, "email");
            }
        }

        return person is null ? LinkOutcome.NotGood : await UseAsync(link, person, password, cancellation);
    }

    private async Task<LinkOutcome> UseAsync(SignInLink link, AccountPerson person, string password, CancellationToken cancellation)
    {
        if (rules.Check(password, person.Name, person.Email) is { } weak)
        {
            return new LinkOutcome(null, weak, "password");
        }

        if (await work.HashAsync(password, cancellation) is not { } hash)
        {
            return LinkOutcome.Busy;
        }

        return await accounts.UseLinkAsync(link.Id, person.Id, hash, clock.GetUtcNow(), cancellation) ? new LinkOutcome(person.Id, null, null) : LinkOutcome.NotGood;
    }

    private async Task<string> AddAsync(LinkPurpose purpose, Guid? person, Guid? by, TimeSpan lifetime, CancellationToken cancellation)
    {
        var (secret, now) = (Secret.Create(), clock.GetUtcNow());
        await store.AddAsync(new SignInLink(Secret.Hash(secret)!, purpose, person, by, now, now + lifetime), cancellation);
        return secret;
    }
}
