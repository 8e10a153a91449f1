namespace Readiness.Grains.People;

/// <summary>The settings, read at most once a second on this silo.</summary>
public sealed class OrganisationSettings(IPeopleStore store, TimeProvider clock)
{
    private static readonly TimeSpan Remember = TimeSpan.FromSeconds(1);
    private readonly Lock _lock = new();
    private Task<OrganisationRow>? _reading;
    private long _at;

    /// <summary>The settings as they are, or were within the last second.</summary>
    public Task<OrganisationRow> ReadAsync()
    {
        lock (_lock)
        {
            if (_reading is null || _reading.IsFaulted || (_reading.IsCompleted && clock.GetElapsedTime(_at) >= Remember))
            {
                _at = clock.GetTimestamp();
                _reading = store.OrganisationAsync(CancellationToken.None);
            }

            return _reading;
        }
    }
}
