using Readiness.Grains.Calendars;
using Readiness.Grains.Ledgers;
using Readiness.Grains.People;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.Imports;

/// <summary>
/// Takes in people, their leave and their activities, as an admin does (product.md section 2 and 3: in file order,
/// however old). Every row is accepted, repeated or refused, and the same import again changes nothing.
/// </summary>
public sealed class OrganisationImport(
    IPeopleStore people, ILedgerStore ledgers, OrganisationCalendar calendar, RulesetBook rulesets, TimeProvider clock, Func<Guid>? newId = null)
{
    private readonly Func<Guid> _newId = newId ?? (() => Guid.CreateVersion7(clock.GetUtcNow()));

    /// <summary>Imports people.csv, entries.csv and leave.csv of a folder, or those of them that are there.</summary>
    /// <exception cref="ImportException">Nothing could be imported, or not all; the message says which.</exception>
    public Task<ImportResult> ImportAsync(string folder, TextWriter rejects, IProgress<ImportProgress>? progress, CancellationToken cancellation) =>
        ImportAsync(() => ImportFolder.Open(folder), rejects, progress, cancellation);

    /// <summary>Imports records that are in memory already.</summary>
    /// <exception cref="ImportException">Not all could be imported.</exception>
    public Task<ImportResult> ImportAsync(ImportSource source, TextWriter rejects, IProgress<ImportProgress>? progress, CancellationToken cancellation) =>
        ImportAsync(() => source, rejects, progress, cancellation);

    private Task<ImportResult> ImportAsync(Func<ImportSource> open, TextWriter rejects, IProgress<ImportProgress>? progress, CancellationToken cancellation) =>
        Task.Run(() => RunAsync(open(), rejects, progress, cancellation), cancellation);

    private async Task<ImportResult> RunAsync(ImportSource source, TextWriter writer, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        using var rejects = new RejectsWriter(writer);
        var known = await KnownPeople.ReadAsync(people, cancellation);
        var files = new List<FileResult>();
        if (source.People is { } persons)
        {
            files.Add(await new PeopleImport(people, known, _newId).RunAsync(persons, Tally(persons, rejects, progress), cancellation));
        }

        // Leave comes before entries: streaks step over it, and badges for streaks are decided with each entry.
        if (source.Leave is { } leave)
        {
            files.Add(await new LeaveImport(people, known).RunAsync(leave, Tally(leave, rejects, progress), cancellation));
        }

        if (source.Entries is { } entries)
        {
            files.Add(await new EntriesImport(ledgers, people, known, calendar, rulesets, source.When).RunAsync(entries, Tally(entries, rejects, progress), cancellation));
        }

        rejects.Flush();
        return new ImportResult(files);
    }

    private static ImportTally Tally<T>(RecordStream<T> stream, RejectsWriter rejects, IProgress<ImportProgress>? progress)
        where T : ImportRecord => new(stream.File, stream.Count, rejects, progress);
}
