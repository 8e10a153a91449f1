namespace Readiness.Grains.Contacts;

/// <summary>What the ledgers say of a person and others, read from what is derived of them.</summary>
public interface IInteractionStore
{
    /// <summary>
    /// For each counterpart and kind: standing entries of the person that name the counterpart, private ones too, and
    /// standing entries of colleagues that name the person, private ones not. Counted since a day; the last day is told
    /// however long ago it was.
    /// </summary>
    Task<IReadOnlyList<InteractionRow>> OfAsync(Guid person, DateOnly since, CancellationToken cancellation);
}
