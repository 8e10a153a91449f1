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
}
