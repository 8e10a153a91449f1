using Orleans.Core;

namespace Readiness.Grains.Ledgers;

/// <summary>Writing a grain's state when its turn has come.</summary>
internal static class StateWriting
{
    public static async Task WriteAsync(this IStateGate gate, IStorage state)
    {
        using (await gate.EnterAsync())
        {
            await state.WriteStateAsync();
        }
    }
}
