using Readiness.Api.Identity.Passkeys;

namespace Readiness.Silo.Storage.Identity;

/// <summary>The table of challenges, on either database.</summary>
internal sealed class ChallengeStore(Database database) : IChallengeStore
{
    public Task AddAsync(byte[] id, string state, DateTimeOffset now, DateTimeOffset expires, CancellationToken cancellation) =>
        database.TransactAsync(
            async connection =>
            {
                await connection.ExecuteAsync("DELETE FROM signin_challenge WHERE expires_at <= @now", ("now", now.Microseconds()));
                await connection.ExecuteAsync(
                    "INSERT INTO signin_challenge (id, state, expires_at) VALUES (@id, @state, @expires)", ("id", id), ("state", state), ("expires", expires.Microseconds()));
            },
            cancellation);

    public async Task<string?> TakeAsync(byte[] id, DateTimeOffset now, CancellationToken cancellation)
    {
        string? state = null;
        await database.TransactAsync(
            async connection =>
            {
                await using var command = connection.Command(
                    "DELETE FROM signin_challenge WHERE id = @id AND expires_at > @now RETURNING state", ("id", id), ("now", now.Microseconds()));
                state = await command.ExecuteScalarAsync(cancellation) as string;
            },
            cancellation);
        return state;
    }
}
