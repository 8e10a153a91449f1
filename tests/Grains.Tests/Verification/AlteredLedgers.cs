using Readiness.Grains.Tests.Imports;
using Readiness.Grains.Tests.Storage.Orleans;
using Readiness.Grains.Verification;
using Readiness.Silo.Rights;
using Xunit;

namespace Readiness.Grains.Tests.Verification;

public sealed class AlteredLedgers
{
    private const string People = """
        ana@example.org,Ana,,,,,,named,
        ben@example.org,Ben,,,,,,named,
        """;

    private const string Entries = """
        a1,ana@example.org,share-resource,2026-11-02,,,,
        b1,ben@example.org,share-resource,2026-11-02,,,,
        a2,ana@example.org,assist,2026-11-03,ben@example.org,,,
        a3,ana@example.org,share-resource,2026-11-04,,,,
        a4,ana@example.org,share-resource,2026-11-05,,,,
        """;

    [Theory]
    [InlineData(OrleansDatabase.Sqlite)]
    [InlineData(OrleansDatabase.PostgreSql)]
    public async Task Ledgers_as_they_were_recorded_are_intact(string kind)
    {
        await using var stores = await StoresUnderTest.CreateAsync(kind);
        await stores.ImportAsync(People, Entries);

        var result = await VerifyAsync(stores);

        Assert.True(result.IsIntact);
        Assert.Equal((2, 5, 0), (result.Ledgers, result.Rows, result.Broken));
        Assert.Empty(result.Altered);
    }

    [Theory]
    [InlineData("entry_id = 'other'", "other")]
    [InlineData("event = 2", "a2")]
    [InlineData("payload = replace(payload, 'assist', 'guide')", "a2")]
    [InlineData("points = points + 1", "a2")]
    [InlineData("day = '2026-11-04'", "a2")]
    [InlineData("pillar = 3", "a2")]
    [InlineData("counted = 0", "a2")]
    [InlineData("at = at + 1", "a2")]
    [InlineData("ruleset = 2", "a2")]
    [InlineData("previous_hash = hash", "a2")]
    [InlineData("hash = previous_hash", "a2")]
    public async Task A_row_altered_in_any_column_is_named(string change, string entry)
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await stores.ImportAsync(People, Entries);

        Assert.Equal(1, await stores.TamperAsync($"UPDATE ledger SET {change} WHERE entry_id = 'a2'"));
        var result = await VerifyAsync(stores);

        Assert.False(result.IsIntact);
        Assert.Equal((2, 5, 1), (result.Ledgers, result.Rows, result.Broken));
        var ana = await stores.PersonAsync("ana@example.org");
        var altered = Assert.Single(result.Altered);
        Assert.Equal((ana.Id, "ana@example.org", 2, entry), (altered.Person, altered.Email, altered.Seq, altered.Entry));
    }

    [Fact]
    public async Task A_row_given_to_somebody_else_breaks_both_ledgers()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await stores.ImportAsync(People, Entries);

        Assert.Equal(1, await stores.TamperAsync("UPDATE ledger SET person_id = (SELECT id FROM person WHERE email = 'ben@example.org') WHERE entry_id = 'a2'"));
        var result = await VerifyAsync(stores);

        Assert.Equal(2, result.Broken);
        Assert.Equal([("ana@example.org", "a3"), ("ben@example.org", "a2")], result.Altered.OrderBy(row => row.Email, StringComparer.Ordinal).Select(row => (row.Email!, row.Entry!)));
    }

    [Theory]
    [InlineData("a1", "a2", 1)]
    [InlineData("a3", "a4", 3)]
    public async Task A_row_that_is_gone_is_missed_before_the_next_one(string gone, string next, long missing)
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await stores.ImportAsync(People, Entries);

        Assert.Equal(1, await stores.TamperAsync($"DELETE FROM ledger WHERE entry_id = '{gone}'"));
        var altered = Assert.Single((await VerifyAsync(stores)).Altered);

        Assert.Equal((next, $"Row {missing} is missing before this one."), (altered.Entry, altered.Problem));
    }

    [Fact]
    public async Task Rows_that_changed_places_are_named_at_the_first()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await stores.ImportAsync(People, Entries);

        await stores.TamperAsync("UPDATE ledger SET seq = 9 WHERE entry_id = 'a2'");
        await stores.TamperAsync("UPDATE ledger SET seq = 2 WHERE entry_id = 'a3'");
        await stores.TamperAsync("UPDATE ledger SET seq = 3 WHERE entry_id = 'a2'");
        var altered = Assert.Single((await VerifyAsync(stores)).Altered);

        Assert.Equal((2, "a3"), (altered.Seq, altered.Entry));
    }

    [Fact]
    public async Task A_row_that_cannot_even_be_read_is_told_and_ends_the_walk()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await stores.ImportAsync("ana@example.org,Ana,,,,,,named,", "a1,ana@example.org,share-resource,2026-11-02,,,,\na2,ana@example.org,share-resource,2026-11-03,,,,");

        Assert.Equal(1, await stores.TamperAsync("UPDATE ledger SET day = 'some day' WHERE entry_id = 'a2'"));
        var result = await VerifyAsync(stores);

        Assert.False(result.Complete);
        var altered = Assert.Single(result.Altered);
        Assert.Equal(("ana@example.org", 2, null), (altered.Email, altered.Seq, altered.Entry));
        Assert.Contains("cannot be read", altered.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_very_many_broken_ledgers_some_are_listed_and_all_are_counted()
    {
        const int Many = LedgerVerification.MostListed + 5;
        await using var stores = await StoresUnderTest.CreateAsync();
        await stores.ImportAsync(
            string.Join('\n', Enumerable.Range(0, Many).Select(n => $"p{n}@example.org,P{n},,,,,,named,")),
            string.Join('\n', Enumerable.Range(0, Many).Select(n => $"e{n},p{n}@example.org,share-resource,2026-11-02,,,,")));

        await stores.TamperAsync("UPDATE ledger SET points = 1000");
        var result = await VerifyAsync(stores);

        Assert.Equal((Many, LedgerVerification.MostListed), (result.Broken, result.Altered.Count));
    }

    [Fact]
    public async Task Progress_ends_with_every_ledger()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await stores.ImportAsync(People, Entries);
        var seen = new Reports<VerificationProgress>();

        await new LedgerVerification(stores.People, stores.Ledgers, new ErasureStore(stores.Database)).VerifyAsync(seen, CancellationToken.None);

        Assert.Equal(new VerificationProgress(2, 2, 5), seen.All.Last());
    }

    private static Task<VerificationResult> VerifyAsync(StoresUnderTest stores) =>
        new LedgerVerification(stores.People, stores.Ledgers, new ErasureStore(stores.Database)).VerifyAsync(progress: null, CancellationToken.None);
}
