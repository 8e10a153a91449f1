namespace Readiness.Api.Identity.Tokens;

/// <summary>Where personal access tokens are kept.</summary>
public interface ITokenStore
{
    /// <summary>Tokens of a person that have not expired, the newest first.</summary>
    Task<IReadOnlyList<PersonalToken>> ListAsync(Guid person, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Keeps a new token.</summary>
    Task AddAsync(PersonalToken token, CancellationToken cancellation);

    /// <summary>Forgets a token of a person; false when they have none of that hash.</summary>
    Task<bool> RevokeAsync(Guid person, byte[] hash, CancellationToken cancellation);
}
