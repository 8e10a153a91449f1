using Orleans.Concurrency;
using Readiness.Contracts.Access;
using Readiness.Grains.People;

namespace Readiness.Grains.Access;

/// <summary>Looks tokens up.</summary>
[StatelessWorker, Reentrant]
public sealed class AccessGrain(IPeopleStore store, TimeProvider clock) : Grain, IAccessGrain
{
    /// <inheritdoc/>
    public async Task<TokenIdentity?> VerifyAsync(byte[] tokenHash)
    {
        var token = await store.FindTokenAsync(tokenHash, CancellationToken.None);
        return token is null || token.ExpiresAt <= clock.GetUtcNow() ? null : new TokenIdentity(token.Person, token.ExpiresAt, (TokenScope)token.Scope);
    }
}
