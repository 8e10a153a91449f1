using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Readiness.Grains.People;

namespace Readiness.Grains.Access;

/// <summary>Makes personal access tokens: 256 random bits, of which only the SHA-256 is kept.</summary>
public sealed class TokenIssuer(IPeopleStore store, TimeProvider clock)
{
    private const string Prefix = "rdy_";
    private const int Bytes = 32;
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    /// <summary>A new token for the active person of that address; null when there is none.</summary>
    public async Task<string?> CreateAsync(string email, CancellationToken cancellation)
    {
        if (await store.FindByEmailAsync(email.Trim(), cancellation) is not { Active: true } person)
        {
            return null;
        }

        var token = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        var now = clock.GetUtcNow();
        await store.SaveTokenAsync(new TokenRow(SHA256.HashData(Encoding.ASCII.GetBytes(token)), person.Id, now, now + Lifetime), cancellation);
        return token;
    }
}
