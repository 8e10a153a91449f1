namespace Readiness.Api.Identity.Accounts;

/// <summary>The people accounts are for.</summary>
public interface IAccountPeople
{
    /// <summary>The active person of an address; null when there is none.</summary>
    Task<AccountPerson?> FindByEmailAsync(string email, CancellationToken cancellation);

    /// <summary>The active person of an id; null when there is none.</summary>
    Task<AccountPerson?> FindAsync(Guid id, CancellationToken cancellation);

    /// <summary>
    /// The person of an address, brought into being when there is none; null, with why, when the address or the name
    /// cannot stand or the person was deactivated.
    /// </summary>
    Task<(AccountPerson? Person, string? Refusal)> FindOrCreateAsync(string email, string name, CancellationToken cancellation);

    /// <summary>The name of a person, active or not; null when there is none.</summary>
    Task<string?> NameAsync(Guid id, CancellationToken cancellation);
}
