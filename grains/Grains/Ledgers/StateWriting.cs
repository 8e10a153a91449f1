using Orleans.Core;

namespace Readiness.Grains.Ledgers;

/// <summary>Writing a grain's state when its turn has come.</summary>
internal static class StateWriting
{
    /// <summary>Writes a state that nothing else knows. When it fails, only the store can tell what is stored, and the grain goes.</summary>
    public static async Task WriteAsync(this IStateGate gate, IStorage state, IGrainBase grain)
    {
        try
        {
            await gate.WriteAsync(state);
        }
        catch
        {
            grain.DeactivateOnIdle();
            throw;
        }
    }

    public static async Task WriteAsync(this IStateGate gate, IStorage state)
    {
        using (await gate.EnterAsync())
        {
            await state.WriteStateAsync();
        }
    }

    /// <summary>Clears a state for good.</summary>
    public static async Task ClearAsync(this IStateGate gate, IStorage state, IGrainBase grain)
    {
        if (!state.RecordExists)
        {
            return;
        }

        try
        {
            using (await gate.EnterAsync())
            {
                await state.ClearStateAsync();
            }
        }
        catch
        {
            grain.DeactivateOnIdle();
            throw;
        }
    }
}
