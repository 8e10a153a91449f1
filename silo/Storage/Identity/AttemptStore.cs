using Readiness.Api.Identity.Accounts;

namespace Readiness.Silo.Storage.Identity;

/// <summary>The table of failed passwords, on either database.</summary>
internal sealed class AttemptStore(Database database) : IAttemptStore
{
    public async Task<bool> TakeAsync(byte[] address, int most, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellation) =>
        await database.WriteAsync(
            """
            INSERT INTO signin_attempt (address, failures, until) VALUES (@address, 1, @until)
            ON CONFLICT (address) DO UPDATE
            SET failures = CASE WHEN signin_attempt.until <= @now THEN 1 ELSE signin_attempt.failures + 1 END, until = excluded.until
            WHERE signin_attempt.until <= @now OR signin_attempt.failures < @most
            """,
            [("address", address), ("most", most), ("now", now.Microseconds()), ("until", until.Microseconds())], cancellation) > 0;

    public Task ClearAsync(byte[] address, CancellationToken cancellation) =>
        database.WriteAsync("DELETE FROM signin_attempt WHERE address = @address", [("address", address)], cancellation);
}
