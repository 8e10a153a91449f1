using System.Text;
using Readiness.Grains.Tests.Hosts;
using Readiness.Silo.Storage;

namespace Readiness.Grains.Tests.Rights;

/// <summary>Looks for words in every byte that a host keeps: all files of its folder; on PostgreSQL all files of all tables and indexes.</summary>
internal static class Traces
{
    private const string Files = """
        SELECT relname, pg_read_binary_file(pg_relation_filepath(oid), 0, 200000000, true) FROM pg_class
        WHERE pg_relation_filepath(oid) IS NOT NULL AND NOT relisshared
        """;

    /// <summary>Which of the words are where.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(GrainHost host, IEnumerable<string> words)
    {
        var found = new List<string>();
        var sought = words.Select(word => (Word: word, Bytes: Encoding.UTF8.GetBytes(word))).ToArray();
        void Look(string where, byte[] content) =>
            found.AddRange(sought.Where(each => content.AsSpan().IndexOf(each.Bytes) >= 0).Select(each => $"{each.Word} in {where}"));
        foreach (var file in Directory.GetFiles(host.Settings.DataFolder, "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var content = new byte[stream.Length];
            await stream.ReadExactlyAsync(content);
            Look(Path.GetFileName(file), content);
        }

        if (host.Database is PostgreSqlDatabase)
        {
            await host.Database.WriteAsync("CHECKPOINT", [], CancellationToken.None);
            await foreach (var (name, content) in host.Database.ReadAsync(Files, [], row => (row.GetString(0), row.IsDBNull(1) ? [] : row.GetFieldValue<byte[]>(1)), CancellationToken.None))
            {
                Look(name, content);
            }
        }

        return found;
    }
}
