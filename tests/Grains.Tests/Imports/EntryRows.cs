using Readiness.Domain.Boards;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using Readiness.Grains.Ledgers;
using Xunit;

namespace Readiness.Grains.Tests.Imports;

public sealed class EntryRows
{
    private const string People = """
        ana@example.org,Ana Costa,,,,,,named,
        ben@example.org,Ben Berg,,,,,,named,
        """;

    [Fact]
    public async Task An_entry_is_recorded_with_its_colleague_its_outsider_and_its_confirmation()
    {
        await using var stores = await StoresUnderTest.CreateAsync();

        var imported = await stores.ImportAsync(People, "e1, ANA@example.org ,introduce,2024-02-29, BEN@Example.org ;; Zoë Costa ,ben@example.org,https://example.org/1,\"two\nlines\"");

        Assert.Equal((3, 0, 0), imported.Counts);
        var logged = Assert.IsType<ActivityLogged>(LedgerCodec.Decode(Assert.Single(await stores.RowsAsync()), stores.Rulesets));
        var ben = new PersonId((await stores.PersonAsync("ben@example.org")).Id);
        Assert.Equal([(ben, "Ben Berg"), (null, "Zoë Costa")], logged.Activity.Counterparts.Select(with => (with.Person, with.Name)));
        Assert.Equal((ben, true, 15, "two\nlines", "https://example.org/1"), (logged.Activity.ConfirmedBy, logged.ConfirmationCounts, logged.Points, logged.Activity.Note, logged.Activity.Evidence));
        Assert.Equal(CountedPeriods.All, logged.Counted);
    }

    [Theory]
    [InlineData("e1,nobody@example.org,assist,2026-11-20,ben@example.org,,,", "PERSON_UNKNOWN")]
    [InlineData("e1,ana@example.org,coffee,2026-11-20,ben@example.org,,,", "UNKNOWN_KIND")]
    [InlineData("e1,ana@example.org,assist,2026-02-30,ben@example.org,,,", "DAY_INVALID")]
    [InlineData("e1,ana@example.org,assist,20.11.2026,ben@example.org,,,", "DAY_INVALID")]
    [InlineData("e1,ana@example.org,assist,2026-11-24,ben@example.org,,,", "DAY_IN_FUTURE")]
    [InlineData("e1,ana@example.org,assist,2026-11-20,,,,", "COUNTERPART_MISSING")]
    [InlineData("e1,ana@example.org,introduce,2026-11-20,ben@example.org,,,", "COUNTERPART_MISSING")]
    [InlineData("e1,ana@example.org,introduce,2026-11-20,Zoë; ZOË,,,", "COUNTERPART_REPEATED")]
    [InlineData("e1,ana@example.org,assist,2026-11-20,ana@example.org,,,", "COUNTERPART_SELF")]
    [InlineData("e1,ana@example.org,assist,2026-11-20,Zoë,ben@example.org,,", "CONFIRMER_NOT_NAMED")]
    [InlineData("e1,ana@example.org,assist,2026-11-20,Zoë,Zoë,,", "CONFIRMER_NOT_NAMED")]
    [InlineData("e1,ana@example.org,publish,2026-11-20,,,javascript:alert(1),", "EVIDENCE_NOT_HTTPS")]
    [InlineData("e1,ana@example.org,publish,2026-11-20,,,,", "EVIDENCE_MISSING")]
    [InlineData("e 1,ana@example.org,assist,2026-11-20,ben@example.org,,,", "ENTRY_ID_INVALID")]
    [InlineData("e1,ana@example.org,assist,2026-11-20,ben@example.org,,", "ROW_INVALID")]
    [InlineData("e1,ana@example.org,assist,2026-11-20,ben@example.org,,,a \"b\" c", "ROW_INVALID")]
    public async Task A_row_that_is_wrong_is_refused_with_its_reason(string row, string code)
    {
        await using var stores = await StoresUnderTest.CreateAsync();

        var imported = await stores.ImportAsync(People, row);

        Assert.Equal((2, 0, 1), imported.Counts);
        Assert.EndsWith(code, Assert.Single(imported.Refusals), StringComparison.Ordinal);
        Assert.Empty(await stores.RowsAsync());
    }

    [Fact]
    public async Task A_row_that_stands_twice_is_repeated_and_one_under_a_used_id_is_refused()
    {
        await using var stores = await StoresUnderTest.CreateAsync();

        var imported = await stores.ImportAsync(People, """
            e1,ana@example.org,assist,2026-11-20,ben@example.org,,,
            e1,ana@example.org,assist,2026-11-20, BEN@example.org ,,,
            e1,ana@example.org,guide,2026-11-20,ben@example.org,,,
            e1,ben@example.org,guide,2026-11-20,ana@example.org,,,
            """);

        Assert.Equal((4, 1, 1), imported.Counts);
        Assert.Equal(["entries.csv,4,e1,ENTRY_CHANGED"], imported.Refusals);
        Assert.Equal(2, (await stores.RowsAsync()).Count);
    }

    [Fact]
    public async Task The_line_of_a_refused_row_is_the_one_it_starts_in_whatever_stands_above()
    {
        await using var stores = await StoresUnderTest.CreateAsync();

        var imported = await stores.ImportAsync(People, "e1,ana@example.org,coffee,2026-11-20,,,,\"three\r\nlines\n\"\n\ne2,ana@example.org,coffee,2026-11-20,,,,\n");

        Assert.Equal(["entries.csv,2,e1,UNKNOWN_KIND", "entries.csv,6,e2,UNKNOWN_KIND"], imported.Refusals);
    }

    [Fact]
    public async Task Leave_is_taken_in_once_and_wrong_weeks_and_strangers_are_refused()
    {
        await using var stores = await StoresUnderTest.CreateAsync();

        var imported = await stores.ImportAsync(People, leave: """
            Ana@example.org,2026-W07
            ana@example.org, 2026-W07
            ana@example.org,2026-W54
            nobody@example.org,2026-W07
            """);

        Assert.Equal((3, 1, 2), imported.Counts);
        Assert.Equal(["leave.csv,4,ana@example.org,WEEK_INVALID", "leave.csv,5,nobody@example.org,PERSON_UNKNOWN"], imported.Refusals);
        var ana = await stores.PersonAsync("ana@example.org");
        Assert.Equal([new DateOnly(2026, 2, 9)], await stores.People.LeaveAsync(ana.Id, CancellationToken.None));
    }
}
