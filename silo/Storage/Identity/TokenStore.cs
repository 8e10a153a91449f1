using Readiness.Api.Identity.Tokens;
using Readiness.Grains.People;

namespace Readiness.Silo.Storage.Identity;

/// <summary>Personal access tokens of one person, on either database.</summary>
internal sealed class TokenStore(Database database, IPeopleStore people) : ITokenStore
{
    public async Task<IReadOnlyList<PersonalToken>> ListAsync(Guid person, DateTimeOffset now, CancellationToken cancellation)
    {
        var tokens = await database.ListAsync(
            "SELECT hash, name, scope, created_at, expires_at FROM access_token WHERE person_id = @person", [("person", person)],
            row => new PersonalToken(
                row.GetFieldValue<byte[]>(0), person, row.GetString(1), row.GetInt16(2), row.GetFieldValue<DateTimeOffset>(3), row.GetFieldValue<DateTimeOffset>(4)),
            cancellation);
        return [.. tokens.Where(token => token.ExpiresAt > now).OrderByDescending(token => token.CreatedAt)];
    }

    public Task AddAsync(PersonalToken token, CancellationToken cancellation) =>
        people.SaveTokenAsync(new TokenRow(token.Hash, token.Person, token.CreatedAt, token.ExpiresAt, token.Scope, token.Name), cancellation);

    public async Task<bool> RevokeAsync(Guid person, byte[] hash, CancellationToken cancellation) =>
        await database.WriteAsync("DELETE FROM access_token WHERE hash = @hash AND person_id = @person", [("hash", hash), ("person", person)], cancellation) > 0;
}
