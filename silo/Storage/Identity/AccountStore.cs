using System.Data.Common;
using Readiness.Api.Identity.Accounts;

namespace Readiness.Silo.Storage.Identity;

/// <summary>Passwords of accounts, on either database.</summary>
internal sealed class AccountStore(Database database) : IAccountStore
{
    /// <summary>One row that everybody who sets up locks, so that of two only one finds no admin.</summary>
    private const string Queue = "UPDATE organisation SET boards_on = boards_on";

    private const string UseUp = """
        UPDATE signin_link SET used_at = @now
        WHERE id = @link AND used_at IS NULL AND expires_at > @now AND (person_id = @person
          OR (purpose = 'setup' AND NOT EXISTS (
            SELECT 1 FROM person_role JOIN person ON person.id = person_role.person_id WHERE role = 'admin' AND person.active)))
        """;

    private const string SetPassword = """
        INSERT INTO account (person_id, user_name, normalized_user_name, password_hash, security_stamp, concurrency_stamp)
        VALUES (@person, @name, @upper, @hash, @stamp, @stamp)
        ON CONFLICT (person_id) DO UPDATE
        SET password_hash = excluded.password_hash, security_stamp = excluded.security_stamp, concurrency_stamp = excluded.concurrency_stamp
        """;

    private static readonly string[] StartOver =
    [
        "UPDATE signin_session SET ended_at = @now WHERE person_id = @person AND ended_at IS NULL",
        "UPDATE signin_link SET used_at = @now WHERE person_id = @person AND used_at IS NULL",
        "DELETE FROM account_passkey WHERE person_id = @person",
        "DELETE FROM access_token WHERE person_id = @person",
    ];

    public async Task<string?> FindPasswordAsync(Guid person, CancellationToken cancellation) =>
        (await database.ListAsync("SELECT password_hash FROM account WHERE person_id = @person", [("person", person)], row => row.TextOrNull(0), cancellation)).FirstOrDefault();

    public async Task<bool> ChangePasswordAsync(Guid person, string from, string to, CancellationToken cancellation) =>
        await database.WriteAsync(
            "UPDATE account SET password_hash = @to, security_stamp = @stamp, concurrency_stamp = @stamp WHERE person_id = @person AND password_hash = @from",
            [("to", to), ("stamp", Guid.NewGuid().ToString("N")), ("person", person), ("from", from)], cancellation) > 0;

    public async Task<bool> UseLinkAsync(byte[] link, Guid person, string passwordHash, DateTimeOffset now, CancellationToken cancellation)
    {
        var used = false;
        await database.TransactAsync(async connection => used = await UseAsync(connection, link, person, passwordHash, now.Microseconds()), cancellation);
        return used;
    }

    private static async Task<bool> UseAsync(DbConnection connection, byte[] link, Guid person, string passwordHash, long now)
    {
        await connection.ExecuteAsync(Queue);
        if (await connection.ExecuteAsync(UseUp, ("now", now), ("link", link), ("person", person)) == 0)
        {
            return false;
        }

        var stamp = Guid.NewGuid().ToString("N");
        var name = person.ToString("N");
        await connection.ExecuteAsync(SetPassword, ("person", person), ("name", name), ("upper", name.ToUpperInvariant()), ("hash", passwordHash), ("stamp", stamp));
        foreach (var statement in StartOver)
        {
            await connection.ExecuteAsync(statement, ("now", now), ("person", person));
        }

        await connection.ExecuteAsync(
            """
            INSERT INTO person_role (person_id, role, granted_at)
            SELECT @person, 'admin', @now FROM signin_link WHERE id = @link AND purpose = 'setup'
            ON CONFLICT DO NOTHING
            """,
            ("person", person), ("now", now), ("link", link));
        return true;
    }
}
