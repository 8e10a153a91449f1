using System.Text;

namespace Readiness.Support;

/// <summary>Looks for words in every byte of the files of a folder, also of those that somebody has open.</summary>
public static class WordsInFiles
{
    /// <summary>Which word is in which file.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(string folder, IEnumerable<string> words)
    {
        var sought = words.ToArray();
        var found = new List<string>();

        // A lock has nothing in it, and cannot be read.
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) != ".lock"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var content = new byte[stream.Length];
            await stream.ReadExactlyAsync(content);
            found.AddRange(In(content, Path.GetFileName(file), sought));
        }

        return found;
    }

    /// <summary>Which word is in some bytes, and where those are.</summary>
    public static IEnumerable<string> In(byte[] content, string where, IEnumerable<string> words) =>
        words.Where(word => content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0).Select(word => $"{word} in {where}");
}
