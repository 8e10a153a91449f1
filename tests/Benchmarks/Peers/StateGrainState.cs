namespace Readiness.Benchmarks.Peers;

/// <summary>
/// Points and the ids of the last activities. Keeping all activities would be the honest counterpart of a ledger, but
/// then every write would be longer than the last; this way the peer stays as fast as it can be.
/// </summary>
internal sealed class StateGrainState
{
    public int Points { get; set; }

    public List<string> Last { get; set; } = [];
}
