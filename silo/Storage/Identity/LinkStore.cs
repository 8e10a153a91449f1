using Readiness.Api.Identity.Links;

namespace Readiness.Silo.Storage.Identity;

/// <summary>The table of links, on either database.</summary>
internal sealed class LinkStore(Database database) : ILinkStore
{
    public Task AddAsync(SignInLink link, CancellationToken cancellation) =>
        database.TransactAsync(
            async connection =>
            {
                var created = link.CreatedAt.Microseconds();
                await connection.ExecuteAsync("UPDATE signin_link SET used_at = @now WHERE person_id = @person AND used_at IS NULL", ("now", created), ("person", link.Person ?? Guid.Empty));
                await connection.ExecuteAsync(
                    """
                    INSERT INTO signin_link (id, purpose, person_id, created_by, created_at, expires_at)
                    VALUES (@id, @purpose, @person, @by, @created, @expires)
                    """,
                    ("id", link.Id), ("purpose", Text(link.Purpose)), ("person", link.Person), ("by", link.CreatedBy),
                    ("created", created), ("expires", link.ExpiresAt.Microseconds()));
            },
            cancellation);

    public async Task<SignInLink?> FindAsync(byte[] id, DateTimeOffset now, CancellationToken cancellation) =>
        (await database.ListAsync(
            """
            SELECT link.id, purpose, person_id, created_by, created_at, expires_at
            FROM signin_link AS link LEFT JOIN person ON person.id = person_id
            WHERE link.id = @id AND used_at IS NULL AND expires_at > @now AND (person.active OR (purpose = 'setup' AND NOT EXISTS (
              SELECT 1 FROM person_role JOIN person AS admin ON admin.id = person_role.person_id WHERE role = 'admin' AND admin.active)))
            """,
            [("id", id), ("now", now.Microseconds())],
            row => new SignInLink(
                row.GetFieldValue<byte[]>(0), row.GetString(1) == Text(LinkPurpose.Setup) ? LinkPurpose.Setup : LinkPurpose.Access,
                row.GuidOrNull(2), row.GuidOrNull(3), Instants.At(row.GetInt64(4)), Instants.At(row.GetInt64(5))),
            cancellation)).FirstOrDefault();

    private static string Text(LinkPurpose purpose) => purpose == LinkPurpose.Setup ? "setup" : "access";
}
