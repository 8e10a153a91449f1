namespace Readiness.Api.Identity.Links;

/// <summary>Where links are kept.</summary>
public interface ILinkStore
{
    /// <summary>Keeps a new link. An earlier one of its person is void from then on.</summary>
    Task AddAsync(SignInLink link, CancellationToken cancellation);

    /// <summary>The link of that id, while it is good; null when there is none, or a setup link comes late because there is an admin.</summary>
    Task<SignInLink?> FindAsync(byte[] id, DateTimeOffset now, CancellationToken cancellation);
}
