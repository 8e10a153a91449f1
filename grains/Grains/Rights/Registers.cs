namespace Readiness.Grains.Rights;

/// <summary>Brings another register to this one.</summary>
public static class Registers
{
    /// <summary>Has those erased who are named there and not known here, or were erased and are here again; returns how many.</summary>
    public static async Task<int> ApplyAsync(this IErasureStore store, IReadOnlyDictionary<Guid, DateTimeOffset> named, CancellationToken cancellation)
    {
        var known = (await store.AllAsync(cancellation)).ToDictionary(row => row.Person);
        var asked = 0;
        foreach (var (person, at) in named)
        {
            if (!known.TryGetValue(person, out var row) || row is { DoneAt: not null, IsHere: true })
            {
                await store.RequestAsync(person, null, at, cancellation);
                asked++;
            }
        }

        return asked;
    }
}
