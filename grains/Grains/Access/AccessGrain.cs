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
        if (token is null || token.ExpiresAt <= clock.GetUtcNow())
        {
            return null;
        }

        var owner = await store.FindAsync([token.Person], CancellationToken.None);
        return owner is [{ Active: true }] ? new TokenIdentity(token.Person, token.ExpiresAt, (TokenScope)token.Scope) : null;
    }
}
