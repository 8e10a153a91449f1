namespace Readiness.Grains.Rights;

/// <summary>Has grains let go of what their states hold.</summary>
public sealed class StatesStep(IPersonalStore store, IGrainFactory grains) : IErasureStep
{
    /// <inheritdoc/>
    public string Name => "states";

    /// <inheritdoc/>
    public async Task CarryOutAsync(Guid person, CancellationToken cancellation)
    {
        // One state after the other, and found anew each time: what the first brings about can be in the next.
        foreach (var state in PersonalStates.All)
        {
            foreach (var key in await state.KeysAsync(store, person, cancellation))
            {
                await state.Grain(grains, key).ForgetAsync(person);
            }
        }
    }
}
