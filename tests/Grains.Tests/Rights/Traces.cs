using Readiness.Grains.Tests.Hosts;
using Readiness.Silo.Storage;
using Readiness.Support;

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
        var sought = words.ToArray();
        var found = new List<string>(await WordsInFiles.FindAsync(host.Settings.DataFolder, sought));
        if (host.Database is PostgreSqlDatabase)
        {
            await host.Database.WriteAsync("CHECKPOINT", [], CancellationToken.None);
            await foreach (var (name, content) in host.Database.ReadAsync(Files, [], row => (row.GetString(0), row.IsDBNull(1) ? [] : row.GetFieldValue<byte[]>(1)), CancellationToken.None))
            {
                found.AddRange(WordsInFiles.In(content, name, sought));
            }
        }

        return found;
    }
}
