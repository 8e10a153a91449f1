namespace Readiness.Grains.Access;

/// <summary>Roles that are granted; being a manager is none of them: it follows from the reporting line.</summary>
public interface IRoleStore
{
    /// <summary>Whether somebody active is an admin at this moment.</summary>
    Task<bool> IsAdminAsync(Guid person, CancellationToken cancellation);
}
