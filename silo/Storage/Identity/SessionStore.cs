using System.Data.Common;
using Readiness.Api.Identity.Sessions;

namespace Readiness.Silo.Storage.Identity;

/// <summary>The table of sessions, on either database.</summary>
internal sealed class SessionStore(Database database) : ISessionStore
{
    private const string Select = """
        SELECT session.id, person_id, method, agent, created_at, last_seen_at, expires_at
        FROM signin_session AS session JOIN person ON person.id = session.person_id
        WHERE ended_at IS NULL AND expires_at > @now AND last_seen_at > @seen AND person.active
        """;

    public Task StartAsync(SignInSession session, CancellationToken cancellation) =>
        database.WriteAsync(
            """
            INSERT INTO signin_session (id, person_id, method, agent, created_at, last_seen_at, expires_at)
            VALUES (@id, @person, @method, @agent, @created, @seen, @expires)
            """,
            [
                ("id", session.Id), ("person", session.Person), ("method", session.Method), ("agent", session.Agent),
                ("created", session.CreatedAt.Microseconds()), ("seen", session.LastSeenAt.Microseconds()), ("expires", session.ExpiresAt.Microseconds()),
            ],
            cancellation);

    public async Task<SignInSession?> FindAsync(byte[] id, DateTimeOffset now, DateTimeOffset seenAfter, CancellationToken cancellation) =>
        (await database.ListAsync($"{Select} AND session.id = @id", [("id", id), .. Times(now, seenAfter)], Row, cancellation)).FirstOrDefault();

    public Task SeeAsync(byte[] id, DateTimeOffset now, CancellationToken cancellation) =>
        database.WriteAsync(
            "UPDATE signin_session SET last_seen_at = @now WHERE id = @id AND ended_at IS NULL AND last_seen_at < @now",
            [("id", id), ("now", now.Microseconds())], cancellation);

    public async Task<IReadOnlyList<SignInSession>> ListAsync(Guid person, DateTimeOffset now, DateTimeOffset seenAfter, CancellationToken cancellation) =>
        await database.ListAsync(
            $"{Select} AND person_id = @person ORDER BY last_seen_at DESC, session.id", [("person", person), .. Times(now, seenAfter)], Row, cancellation);

    public async Task<bool> EndAsync(Guid person, byte[] id, DateTimeOffset now, CancellationToken cancellation) =>
        await database.WriteAsync(
            "UPDATE signin_session SET ended_at = @now WHERE id = @id AND person_id = @person AND ended_at IS NULL",
            [("id", id), ("person", person), ("now", now.Microseconds())], cancellation) > 0;

    public Task EndAllAsync(Guid person, byte[]? except, DateTimeOffset now, CancellationToken cancellation) =>
        database.WriteAsync(
            "UPDATE signin_session SET ended_at = @now WHERE person_id = @person AND ended_at IS NULL AND id <> @except",
            [("person", person), ("except", except ?? []), ("now", now.Microseconds())], cancellation);

    public Task ForgetAsync(DateTimeOffset before, CancellationToken cancellation) =>
        database.WriteAsync(
            "DELETE FROM signin_session WHERE expires_at < @before OR ended_at < @before", [("before", before.Microseconds())], cancellation);

    private static (string Name, object? Value)[] Times(DateTimeOffset now, DateTimeOffset seenAfter) =>
        [("now", now.Microseconds()), ("seen", seenAfter.Microseconds())];

    private static SignInSession Row(DbDataReader row) => new(
        row.GetFieldValue<byte[]>(0), row.GetGuid(1), row.GetString(2), row.GetString(3),
        Instants.At(row.GetInt64(4)), Instants.At(row.GetInt64(5)), Instants.At(row.GetInt64(6)));
}
