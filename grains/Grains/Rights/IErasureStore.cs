namespace Readiness.Grains.Rights;

/// <summary>The register of erasures. It holds random ids that nothing leads to any more, and no name.</summary>
public interface IErasureStore
{
    /// <summary>
    /// Notes that a person is to be erased, unless they are being erased. Somebody who was and is here again, as in a backup,
    /// is to be erased anew. By is null when a register says so.
    /// </summary>
    Task RequestAsync(Guid person, Guid? by, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>An erasure; null when it was never asked for.</summary>
    Task<ErasureRow?> FindAsync(Guid person, CancellationToken cancellation);

    /// <summary>Notes the last step that is done, unless another was meanwhile.</summary>
    Task AdvanceAsync(Guid person, string from, string to, CancellationToken cancellation);

    /// <summary>Notes that all is done.</summary>
    Task FinishAsync(Guid person, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>All erasures, in the order in which they were asked for.</summary>
    Task<IReadOnlyList<ErasureRow>> AllAsync(CancellationToken cancellation);

    /// <summary>Everybody who was erased or is being erased.</summary>
    Task<IReadOnlySet<Guid>> PeopleAsync(CancellationToken cancellation);
}
