using System.Runtime.CompilerServices;

namespace Readiness.Grains.Rights;

/// <summary>What grains tell a person of what their states hold of them.</summary>
public sealed class TellingGrains(IPersonalStore store, IGrainFactory grains)
{
    /// <summary>State, key and what is told, as JSON.</summary>
    public async IAsyncEnumerable<(string State, string Key, string Told)> TellAsync(Guid person, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var state in PersonalStates.All)
        {
            foreach (var key in (await state.KeysAsync(store, person, cancellation)).Where(asked.Add))
            {
                if (await state.Grain(grains, key).TellAsync(person) is { } told)
                {
                    yield return (state.Name, key, told);
                }
            }
        }
    }
}
