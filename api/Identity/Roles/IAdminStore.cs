namespace Readiness.Api.Identity.Roles;

/// <summary>Who is an admin. Only active people count.</summary>
public interface IAdminStore
{
    /// <summary>Whether there is any.</summary>
    Task<bool> AnyAsync(CancellationToken cancellation);

    /// <summary>Whether somebody is one.</summary>
    Task<bool> IsAdminAsync(Guid person, CancellationToken cancellation);

    /// <summary>Everyone who is, by name.</summary>
    Task<IReadOnlyList<(Guid Id, string Name)>> ListAsync(CancellationToken cancellation);
}
