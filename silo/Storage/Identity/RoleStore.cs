using Readiness.Api.Identity.Roles;
using Readiness.Grains.Access;

namespace Readiness.Silo.Storage.Identity;

/// <summary>The table of roles, on either database.</summary>
internal sealed class RoleStore(Database database) : IAdminStore, IRoleStore
{
    private const string Admins = "FROM person_role JOIN person ON person.id = person_role.person_id WHERE role = 'admin' AND person.active";

    public async Task<bool> AnyAsync(CancellationToken cancellation) =>
        (await database.ListAsync($"SELECT 1 {Admins} LIMIT 1", [], _ => true, cancellation)).Count > 0;

    public async Task<bool> IsAdminAsync(Guid person, CancellationToken cancellation) =>
        (await database.ListAsync($"SELECT 1 {Admins} AND person_id = @person", [("person", person)], _ => true, cancellation)).Count > 0;

    public async Task<IReadOnlyList<(Guid Id, string Name)>> ListAsync(CancellationToken cancellation) =>
        await database.ListAsync($"SELECT person.id, person.name {Admins} ORDER BY person.name", [], row => (row.GetGuid(0), row.GetString(1)), cancellation);

    public async Task<bool> GrantAsync(Guid person, Guid by, DateTimeOffset now, CancellationToken cancellation) =>
        await database.WriteAsync(
            """
            INSERT INTO person_role (person_id, role, granted_at, granted_by) SELECT id, 'admin', @now, @by FROM person WHERE id = @person AND active
            ON CONFLICT (person_id, role) DO UPDATE SET role = excluded.role
            """,
            [("person", person), ("now", now.Microseconds()), ("by", by)], cancellation) > 0;

    public async Task<bool> RevokeAsync(Guid person, CancellationToken cancellation)
    {
        var revoked = 0;
        await database.TransactAsync(
            async connection =>
            {
                // Whoever changes admins waits here, so that two do not each leave the other as the last.
                await connection.ExecuteAsync("UPDATE organisation SET boards_on = boards_on");
                revoked = await connection.ExecuteAsync(
                    $"DELETE FROM person_role WHERE person_id = @person AND role = 'admin' AND EXISTS (SELECT 1 {Admins} AND person_id <> @person)",
                    ("person", person));
            },
            cancellation);
        return revoked > 0;
    }
}
