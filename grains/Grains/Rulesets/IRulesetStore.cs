namespace Readiness.Grains.Rulesets;

/// <summary>Where published rulesets are kept, as they were written. Append-only: a version never changes.</summary>
public interface IRulesetStore
{
    /// <summary>Every published version with its document, the lowest first; the built-in first one is not among them.</summary>
    Task<IReadOnlyList<(int Version, byte[] Document)>> ReadAllAsync(CancellationToken cancellation);

    /// <summary>Keeps a version; false, and nothing changed, when somebody published that version before.</summary>
    Task<bool> AddAsync(int version, byte[] document, DateTimeOffset at, CancellationToken cancellation);
}
