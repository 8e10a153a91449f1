namespace Readiness.Benchmarks.Peers;

/// <summary>A grain as the documentation shows it: change the state, write the state, answer.</summary>
internal sealed class StateGrain([PersistentState("activities", StateGrainPeer.Storage)] IPersistentState<StateGrainState> state) : Grain, IStateGrain
{
    private const int Remembered = 20;

    /// <inheritdoc/>
    public async Task<int> LogAsync(string id, string kind)
    {
        state.State.Points += 10;
        state.State.Last.Add(id);
        if (state.State.Last.Count > Remembered)
        {
            state.State.Last.RemoveAt(0);
        }

        await state.WriteStateAsync();
        return state.State.Points;
    }
}
