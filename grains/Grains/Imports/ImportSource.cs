using Readiness.Domain.Calendars;

namespace Readiness.Grains.Imports;

/// <summary>What an import brings, in the order in which it is taken in. Null is a file that is not there.</summary>
public sealed record ImportSource(RecordStream<PersonRecord>? People, RecordStream<EntryRecord>? Entries, RecordStream<LeaveRecord>? Leave)
{
    /// <summary>The name of the file of people.</summary>
    public const string PeopleFile = "people.csv";

    /// <summary>The name of the file of entries.</summary>
    public const string EntriesFile = "entries.csv";

    /// <summary>The name of the file of leave.</summary>
    public const string LeaveFile = "leave.csv";

    /// <summary>When an activity of a day is recorded, by when it is; null: now, as an import is. For what is invented as if it had been logged then.</summary>
    public Func<DateOnly, Moment, Moment>? When { get; init; }

    /// <summary>Records in memory.</summary>
    public static ImportSource Of(IReadOnlyCollection<PersonRecord> people, IReadOnlyCollection<EntryRecord> entries, IReadOnlyCollection<LeaveRecord> leave) => new(
        new(PeopleFile, people.Count, people), new(EntriesFile, entries.Count, entries), new(LeaveFile, leave.Count, leave));
}
