namespace Readiness.Grains.Reviews;

/// <summary>Which people have a promotion case under way. Derived: the cases themselves are the truth and write it anew when they are read.</summary>
public interface ICaseIndex
{
    /// <summary>Keeps the number of a person's case under way; null when there is none.</summary>
    Task SaveAsync(Guid person, int? openCase, CancellationToken cancellation);

    /// <summary>The numbers of the cases under way of those people.</summary>
    Task<IReadOnlyDictionary<Guid, int>> OpenAsync(IReadOnlyList<Guid> people, CancellationToken cancellation);
}
