using System.Text.Json;

namespace Readiness.Api.Transport;

/// <summary>The documents of the web app by id ("sha256:" and the hash of the text), made when the app is built.</summary>
public sealed class PersistedOperations
{
    private readonly Dictionary<string, string> _documents;

    private PersistedOperations(Dictionary<string, string> documents) => _documents = documents;

    /// <summary>Reads the manifest; without one there are no documents.</summary>
    public static PersistedOperations Load(string file) => new(
        File.Exists(file) ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(file)) ?? [] : []);

    /// <summary>The text of an id, or null.</summary>
    public string? Find(string id) => _documents.GetValueOrDefault(id);
}
