namespace Readiness.Grains.Rights;

/// <summary>One step of an erasure. Steps are carried out in the order in which they are registered.</summary>
public interface IErasureStep
{
    /// <summary>What the register calls it.</summary>
    string Name { get; }

    /// <summary>Carries it out; after a crash again, to the same effect. Throws when it has to be tried again later.</summary>
    Task CarryOutAsync(Guid person, CancellationToken cancellation);
}
