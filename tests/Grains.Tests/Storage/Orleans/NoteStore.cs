using Orleans.Storage;

namespace Readiness.Grains.Tests.Storage.Orleans;

/// <summary>The grain storage as a grain with a note for a state uses it.</summary>
public sealed class NoteStore(AdoNetGrainStorage storage)
{
    /// <summary>The state name used where a test does not name one.</summary>
    public const string Kind = "note";

    /// <summary>Writes a note over the version that was read, or as the first.</summary>
    /// <returns>The new version.</returns>
    public async Task<string?> WriteAsync(
        GrainId grain, string text, string? version = null, string kind = Kind, CancellationToken cancellationToken = default)
    {
        var state = new GrainState<Note>(new Note { Text = text }, version) { RecordExists = version is not null };
        await storage.WriteStateAsync(kind, grain, state, cancellationToken);
        return state.ETag;
    }

    public async Task<StoredNote> ReadAsync(GrainId grain, string kind = Kind)
    {
        var state = new GrainState<Note>(new Note { Text = "not read" });
        await storage.ReadStateAsync(kind, grain, state);
        return new StoredNote(state.State!.Text, state.ETag, state.RecordExists);
    }

    /// <summary>Clears the version that was read.</summary>
    /// <returns>The new version; null when clearing removes the row.</returns>
    public async Task<string?> ClearAsync(GrainId grain, string? version, string kind = Kind)
    {
        var state = new GrainState<Note>(new Note(), version) { RecordExists = version is not null };
        await storage.ClearStateAsync(kind, grain, state);
        return state.ETag;
    }
}
