namespace Readiness.Grains.Imports;

/// <summary>A folder with people.csv, entries.csv and leave.csv, or some of them.</summary>
internal static class ImportFolder
{
    /// <summary>Looks through the files; what cannot be imported as a whole is refused here.</summary>
    /// <exception cref="ImportException">A file or a column is missing, or a file is not CSV in UTF-8.</exception>
    public static ImportSource Open(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new ImportException($"There is no folder '{folder}'.");
        }

        var people = ImportFile.Find(folder, ImportSource.PeopleFile, PersonRecord.Columns);
        var entries = ImportFile.Find(folder, ImportSource.EntriesFile, EntryRecord.Columns);
        var leave = ImportFile.Find(folder, ImportSource.LeaveFile, LeaveRecord.Columns);
        if (people is null && entries is null && leave is null)
        {
            throw new ImportException($"The folder '{folder}' has none of {ImportSource.PeopleFile}, {ImportSource.EntriesFile} and {ImportSource.LeaveFile}.");
        }

        return new ImportSource(
            people?.Rows((line, text, fault) => new PersonRecord(line, text[0], text[1], text[2], text[3], text[4], text[5], text[6], text[7], text[8]) { Fault = fault }),
            entries?.Rows((line, text, fault) => new EntryRecord(line, text[0], text[1], text[2], text[3], text[4], text[5], text[6], text[7]) { Fault = fault }),
            leave?.Rows((line, text, fault) => new LeaveRecord(line, text[0], text[1]) { Fault = fault }));
    }
}
