using System.Text.Json;

namespace Readiness.Faults.Journals;

/// <summary>What clients attempted and what they were told, read back from the file.</summary>
internal sealed class Journal(string path)
{
    private readonly Dictionary<string, JournalEntry> _entries = new(StringComparer.Ordinal);
    private long _read;

    /// <summary>Everything attempted, in the order of the first attempts.</summary>
    public IReadOnlyCollection<JournalEntry> Entries => _entries.Values;

    /// <summary>How often something was sent.</summary>
    public int Attempts => _entries.Values.Sum(entry => entry.Attempts);

    /// <summary>How many operations were acknowledged.</summary>
    public int Acknowledged => _entries.Values.Count(entry => entry.IsAcknowledged);

    /// <summary>Reads a journal; a file that is not there yet is an empty one.</summary>
    public static Journal Read(string path) => new Journal(path).ReadOn();

    /// <summary>Takes in the lines that were added since.</summary>
    public Journal ReadOn()
    {
        if (!File.Exists(path))
        {
            return this;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        file.Position = _read;
        var added = new byte[file.Length - _read];
        file.ReadExactly(added);
        var lines = added.AsSpan(0, added.AsSpan().LastIndexOf((byte)'\n') + 1);
        _read += lines.Length;
        foreach (var line in lines.Split((byte)'\n'))
        {
            if (!lines[line].IsEmpty)
            {
                Take(JsonSerializer.Deserialize<JournalLine>(lines[line])!);
            }
        }

        return this;
    }

    /// <summary>The entry of an operation; null when it was never attempted.</summary>
    public JournalEntry? Find(OperationKind kind, string entry) => _entries.GetValueOrDefault($"{kind}:{entry}");

    private void Take(JournalLine line)
    {
        if (line.Attempt is { } attempt)
        {
            if (!_entries.TryGetValue(line.Key, out var known))
            {
                _entries[line.Key] = known = new JournalEntry(attempt);
            }

            known.Attempts++;
        }
        else
        {
            _entries[line.Key].Answers.Add(line.Answer!);
        }
    }
}
