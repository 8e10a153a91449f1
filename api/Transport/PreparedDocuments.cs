using System.Collections.Concurrent;

namespace Readiness.Api.Transport;

/// <summary>Documents seen lately that passed the guards, by their exact text.</summary>
public sealed class PreparedDocuments
{
    private const int MostDocuments = 1_000;
    private readonly ConcurrentDictionary<string, PreparedDocument> _documents = new(StringComparer.Ordinal);

    /// <summary>The document of a text that was kept; null when it was not.</summary>
    public PreparedDocument? Find(string text) => _documents.GetValueOrDefault(text);

    /// <summary>Reads a document anew; throws <see cref="BadRequestException"/> when a guard refuses it.</summary>
    public static PreparedDocument Read(string text) => new(text, DocumentGuard.Parse(text));

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
