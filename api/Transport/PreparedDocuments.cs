using System.Collections.Concurrent;

namespace Readiness.Api.Transport;

/// <summary>Documents seen lately that passed the guards, by their exact text.</summary>
public sealed class PreparedDocuments
{
    private const int MostDocuments = 1_000;
    private readonly ConcurrentDictionary<string, PreparedDocument> _documents = new(StringComparer.Ordinal);

    /// <summary>The document of a text; throws <see cref="BadRequestException"/> when a guard refuses it.</summary>
    public PreparedDocument Prepare(string text) =>
        _documents.TryGetValue(text, out var known) ? known : new PreparedDocument(text, DocumentGuard.Parse(text));

    /// <summary>Keeps a document that turned out valid.</summary>
    public void Keep(PreparedDocument document)
    {
        if (document.IsValidated)
        {
            return;
        }

        document.IsValidated = true;
        if (_documents.Count >= MostDocuments)
        {
            _documents.Clear();
        }

        _documents[document.Text] = document;
    }
}
