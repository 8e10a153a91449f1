using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using Readiness.Domain.Boards;
using Readiness.Grains.Calendars;
using Readiness.Grains.Exports;
using Readiness.Grains.Imports;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Mentorships;
using Readiness.Grains.People;
using Readiness.Grains.Recognition;
using Readiness.Grains.Rulesets;
using Readiness.Grains.Tests.Storage.Orleans;
using Readiness.Silo.Storage;
using Readiness.Silo.Storage.Ledgers;
using Readiness.Silo.Storage.Mentorships;
using Readiness.Silo.Storage.Orleans;
using Readiness.Silo.Storage.People;
using Readiness.Silo.Storage.Recognition;

namespace Readiness.Grains.Tests.Imports;

/// <summary>A fresh database with its real stores, at nine in the morning of Monday 2026-11-23 in Zürich.</summary>
public sealed class StoresUnderTest : IAsyncDisposable
{
    private readonly OrleansDatabase _database;
    private readonly LedgerStore _ledgers;

    private StoresUnderTest(OrleansDatabase database)
    {
        _database = database;
        (Database opened, Func<IRowWriter> writer) = database.Source is SqliteDataSource sqlite ? Sqlite(sqlite) : Postgres((NpgsqlDataSource)database.Source);
        _ledgers = new LedgerStore(opened, writer);
        Database = opened;
        People = new PeopleStore(opened);
        Thanks = new ThanksStore(opened);
        Mentorships = new MentorshipStore(opened);
        Calendar = OrganisationCalendar.For(Clock, "Europe/Zurich")!;
    }

    public static DateOnly Today { get; } = new(2026, 11, 23);

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));

    public OrganisationCalendar Calendar { get; }

    public RulesetBook Rulesets { get; } = RulesetBook.OfTheFirst();

    public Database Database { get; }

    public IPeopleStore People { get; }

    public IMentorshipStore Mentorships { get; }

    public IThanksStore Thanks { get; }

    public ILedgerStore Ledgers => _ledgers;

    public static async Task<StoresUnderTest> CreateAsync(string kind = OrleansDatabase.Sqlite) => new(await OrleansDatabase.CreateAsync(kind));

    public OrganisationImport Import(ILedgerStore? ledgers = null) => new(People, ledgers ?? Ledgers, Calendar, Rulesets, Clock);

    /// <summary>Imports people, entries and leave given as CSV below their header; null is a file that is not there.</summary>
    public async Task<Imported> ImportAsync(string? people = null, string? entries = null, string? leave = null)
    {
        using var folder = new ImportedFolder();
        folder.Write("people.csv", PersonRecord.Columns, people);
        folder.Write("entries.csv", EntryRecord.Columns, entries);
        folder.Write("leave.csv", LeaveRecord.Columns, leave);
        return await ImportFolderAsync(folder.Path);
    }

    public async Task<Imported> ImportFolderAsync(string folder)
    {
        var rejects = new StringWriter(CultureInfo.InvariantCulture);
        var result = await Import().ImportAsync(folder, rejects, progress: null, CancellationToken.None);
        return new Imported(result, rejects.ToString());
    }

    public async Task<IReadOnlyList<LedgerRow>> RowsAsync() => await Ledgers.ReadAllAsync(CancellationToken.None).ToListAsync();

    public async Task<IReadOnlyList<PersonRow>> EveryoneAsync() => await People.ReadAllAsync(CancellationToken.None).ToListAsync();

    public async Task<PersonRow> PersonAsync(string email) =>
        await People.FindByEmailAsync(email, CancellationToken.None) ?? throw new InvalidOperationException($"There is no {email}.");

    public async Task<string> StandingsAsync(DateOnly asOf, params string[] periods)
    {
        var writer = new StringWriter(CultureInfo.InvariantCulture);
        var parsed = periods.Select(text => BoardPeriod.TryParse(text, out var period) ? period : throw new FormatException(text)).ToList();
        await new StandingsExport(People, Ledgers, Rulesets).WriteAsync(writer, asOf, parsed, progress: null, CancellationToken.None);
        return writer.ToString();
    }

    /// <summary>Changes the database behind everyone's back.</summary>
    public async Task<int> TamperAsync(string statement)
    {
        await using var command = _database.Source.CreateCommand(statement);
        return await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _ledgers.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static (Database Database, Func<IRowWriter> Writer) Sqlite(SqliteDataSource source)
    {
        var database = new SqliteDatabase(source);
        return (database, () => new SqliteRowWriter(database));
    }

    private static (Database Database, Func<IRowWriter> Writer) Postgres(NpgsqlDataSource source) =>
        (new PostgreSqlDatabase(source), () => new PostgreSqlRowWriter(source));
}
