using Readiness.Contracts.Rights;

namespace Readiness.Grains.Rights;

/// <summary>A state that grains keep, and what it has of people.</summary>
/// <param name="Name">The name of the state.</param>
/// <param name="OwnKey">The key of the grain whose state is a person's; null when none is.</param>
/// <param name="Others">Whether the state of another's grain can hold what a person said or who they are; it then holds their id.</param>
/// <param name="Grain">The grain of a key.</param>
public sealed record PersonalState(string Name, Func<Guid, string>? OwnKey, bool Others, Func<IGrainFactory, string, IKeepsPersonal> Grain)
{
    /// <summary>Keys of the grains that may have something of a person: their own, and those whose state holds their id.</summary>
    public async Task<IReadOnlyList<string>> KeysAsync(IPersonalStore store, Guid person, CancellationToken cancellation)
    {
        var own = OwnKey?.Invoke(person);
        IEnumerable<string> others = Others ? (await store.KeysAsync(Name, person, cancellation)).Where(key => key != own) : [];
        return own is null ? [.. others] : [own, .. others];
    }
}
