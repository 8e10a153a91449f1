using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Readiness.Api.Identity.Accounts;

namespace Readiness.Api.Identity.Passkeys;

/// <summary>
/// The two uses of a passkey (WebAuthn): adding one, and signing in with one. Identity checks what the authenticator
/// says; each challenge is good once and for five minutes.
/// </summary>
public sealed class PasskeyCeremonies(
    UserManager<Account> users, IPasskeyHandler<Account> handler, IChallengeStore challenges, IAccountPeople people, TimeProvider clock)
{
    private const int MostPasskeys = 20;
    private const int MostName = 60;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    /// <summary>What a browser needs to make a passkey for a person; null when they have as many as one may.</summary>
    public async Task<PasskeyChallenge?> BeginAddingAsync(HttpContext http, AccountPerson person)
    {
        var account = await AccountAsync(person.Id);
        if ((await users.GetPasskeysAsync(account)).Count >= MostPasskeys)
        {
            return null;
        }

        var entity = new PasskeyUserEntity { Id = await users.GetUserIdAsync(account), Name = person.Email, DisplayName = person.Name };
        var made = await handler.MakeCreationOptionsAsync(entity, http);
        return await RememberAsync(made.CreationOptionsJson, made.AttestationState, http.RequestAborted);
    }

    /// <summary>Keeps the passkey a browser made; false when it does not answer a challenge of this person.</summary>
    public async Task<bool> AddAsync(HttpContext http, Guid person, string? challenge, string credential, string name)
    {
        if (await TakeAsync(challenge, http.RequestAborted) is not { } state)
        {
            return false;
        }

        var result = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = http, CredentialJson = credential, AttestationState = state });
        var account = await AccountAsync(person);
        if (!result.Succeeded || result.UserEntity.Id != await users.GetUserIdAsync(account))
        {
            return false;
        }

        result.Passkey.Name = Short(name);
        return (await users.AddOrUpdatePasskeyAsync(account, result.Passkey)).Succeeded;
    }

    /// <summary>What a browser needs to sign in with a passkey of whomever.</summary>
    public async Task<PasskeyChallenge> BeginSignInAsync(HttpContext http)
    {
        var made = await handler.MakeRequestOptionsAsync(null!, http); // null: any discoverable passkey
        return await RememberAsync(made.RequestOptionsJson, made.AssertionState, http.RequestAborted);
    }

    /// <summary>The active person whose passkey answered a challenge; null when it does not.</summary>
    public async Task<Guid?> SignInAsync(HttpContext http, string? challenge, string credential)
    {
        if (await TakeAsync(challenge, http.RequestAborted) is not { } state)
        {
            return null;
        }

        var result = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = http, CredentialJson = credential, AssertionState = state });
        if (!result.Succeeded || await people.FindAsync(result.User.Id, http.RequestAborted) is null)
        {
            return null;
        }

        return (await users.AddOrUpdatePasskeyAsync(result.User, result.Passkey)).Succeeded ? result.User.Id : null;
    }

    /// <summary>A person's passkeys, the oldest first.</summary>
    public async Task<IReadOnlyList<UserPasskeyInfo>> ListAsync(Guid person) =>
        await users.FindByIdAsync(person.ToString("D")) is { } account ? [.. (await users.GetPasskeysAsync(account)).OrderBy(passkey => passkey.CreatedAt)] : [];

    /// <summary>Names a passkey of a person; false when they have none of that id.</summary>
    public async Task<bool> RenameAsync(Guid person, byte[] id, string name)
    {
        if (await users.FindByIdAsync(person.ToString("D")) is not { } account || await users.GetPasskeyAsync(account, id) is not { } passkey)
        {
            return false;
        }

        passkey.Name = Short(name);
        return (await users.AddOrUpdatePasskeyAsync(account, passkey)).Succeeded;
    }

    /// <summary>Takes a passkey from a person; false when they have none of that id.</summary>
    public async Task<bool> RemoveAsync(Guid person, byte[] id) =>
        await users.FindByIdAsync(person.ToString("D")) is { } account
        && await users.GetPasskeyAsync(account, id) is not null
        && (await users.RemovePasskeyAsync(account, id)).Succeeded;

    private static string Short(string name) => name.Trim() is { Length: > 0 } given ? given[..Math.Min(given.Length, MostName)] : "Passkey";

    private async Task<Account> AccountAsync(Guid person)
    {
        if (await users.FindByIdAsync(person.ToString("D")) is { } known)
        {
            return known;
        }

        var account = new Account(person);
        var made = await users.CreateAsync(account);
        return made.Succeeded ? account : throw new InvalidOperationException(string.Join(' ', made.Errors.Select(error => error.Description)));
    }

    private async Task<PasskeyChallenge> RememberAsync(string options, string? state, CancellationToken cancellation)
    {
        var (secret, now) = (Secret.Create(), clock.GetUtcNow());
        await challenges.AddAsync(Secret.Hash(secret)!, state ?? string.Empty, now, now + Lifetime, cancellation);
        return new PasskeyChallenge(secret, options);
    }

    private async Task<string?> TakeAsync(string? challenge, CancellationToken cancellation) =>
        Secret.Hash(challenge) is { } id ? await challenges.TakeAsync(id, clock.GetUtcNow(), cancellation) : null;
}
