namespace Readiness.Api.Rights;

/// <summary>Everything that is kept about a person.</summary>
public interface IPersonArchive
{
    /// <summary>Writes it as a ZIP archive, piece by piece. What others wrote for their own eyes is not in it.</summary>
    Task WriteAsync(Guid person, Stream to, CancellationToken cancellation);
}
