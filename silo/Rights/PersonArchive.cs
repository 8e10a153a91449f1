using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Readiness.Api.Rights;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Rights;
using Readiness.Silo.Storage;

namespace Readiness.Silo.Rights;

/// <summary>
/// Everything about a person as one archive: a file a table and a state, by <see cref="PersonalTables"/> and
/// <see cref="PersonalStates"/>, and a page that says what is in it. Written row by row, whatever there is.
/// </summary>
internal sealed class PersonArchive(Database database, LedgerWords words, TellingGrains telling) : IPersonArchive
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = PersonalJson.Options.Encoder };

    public async Task WriteAsync(Guid person, Stream to, CancellationToken cancellation)
    {
        await using var patient = new PatientStream(to);
        await using (var archive = await ZipArchive.CreateAsync(patient, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellation))
        {
            await WriteAsync(person, archive, cancellation);
        }

        await patient.FlushAsync(cancellation);
    }

    private async Task WriteAsync(Guid person, ZipArchive archive, CancellationToken cancellation)
    {
        var index = new ArchiveIndex();
        var known = await PersonalParameters.OfAsync(database, person, cancellation);
        foreach (var table in PersonalTables.All.Where(table => table.Tell is not null))
        {
            var parameters = known.Where(each => table.Tell!.Contains($"@{each.Name}", StringComparison.Ordinal)).ToArray();
            index.Add(table.Name, await WriteAsync(archive, $"{table.Name}.json", database.ReadAsync(table.Tell!, parameters, PersonalRows.Write, cancellation), cancellation));
        }

        index.Add("said-in-ledgers-of-others", await WriteAsync(archive, "said-in-ledgers-of-others.json", SaidAsync(person, cancellation), cancellation));
        await foreach (var (state, key, told) in telling.TellAsync(person, cancellation))
        {
            await WriteAsync(archive, $"{state}/{key}.json", told, cancellation);
            index.Add($"{state}/{key}", 1);
        }

        await WriteAsync(archive, "index.html", index.Page(), cancellation);
    }

    private async IAsyncEnumerable<Action<Utf8JsonWriter>> SaidAsync(Guid person, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in words.OfAsync(person, cancellation))
        {
            if (LedgerCodec.WordsOf(row, person) is { } said)
            {
                yield return json =>
                {
                    json.WriteString("entry", row.Entry);
                    json.WriteString("at", LedgerCodec.RecordedAt(row));
                    json.WriteString("said", said);
                };
            }
        }
    }

    private static async Task<int> WriteAsync(ZipArchive archive, string name, IAsyncEnumerable<Action<Utf8JsonWriter>> rows, CancellationToken cancellation)
    {
        var count = 0;
        await using var entry = await archive.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellation);
        await using var json = new Utf8JsonWriter(entry, Indented);
        json.WriteStartArray();
        await foreach (var row in rows)
        {
            count++;
            json.WriteStartObject();
            row(json);
            json.WriteEndObject();
            if (json.BytesPending > ushort.MaxValue)
            {
                await json.FlushAsync(cancellation);
            }
        }

        json.WriteEndArray();
        await json.FlushAsync(cancellation);
        return count;
    }

    private static async Task WriteAsync(ZipArchive archive, string name, string text, CancellationToken cancellation)
    {
        await using var entry = await archive.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellation);
        await entry.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);
    }
}
