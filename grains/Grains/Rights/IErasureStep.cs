namespace Readiness.Grains.Rights;

/// <summary>One step of an erasure. Steps are carried out in the order in which they are registered.</summary>
public interface IErasureStep
{
    /// <summary>What the register calls it.</summary>
    string Name { get; }

    /// <summary>
    /// Whether it is about files of the database, not about a person: carried out once it is done for everybody who is that far.
    /// Such steps come last.
    /// </summary>
    bool IsForAll => false;

    /// <summary>
    /// Carries it out; after a crash again, to the same effect. Throws when it has to be tried again later,
    /// <see cref="ErasurePostponedException"/> when that is as it should be.
    /// </summary>
    Task CarryOutAsync(Guid person, CancellationToken cancellation);
}
