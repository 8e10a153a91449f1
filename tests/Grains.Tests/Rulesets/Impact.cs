using System.Globalization;
using System.Text;
using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Readiness;
using Readiness.Grains.Demo;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Rulesets;
using Readiness.Grains.Tests.Imports;
using Xunit;

namespace Readiness.Grains.Tests.Rulesets;

/// <summary>An impact run says exactly what readiness would say of everyone, before and after.</summary>
public sealed class Impact
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task It_says_of_everyone_what_readiness_says(string kind)
    {
        await using var stores = await StoresUnderTest.CreateAsync(kind);
        await stores.Import().ImportAsync(DemoOrganisation.Invent(StoresUnderTest.Today, RulesetOne.Instance, 7), TextWriter.Null, progress: null, CancellationToken.None);
        var candidate = Candidate(Easier(), stores.Rulesets);
        var progress = new List<ImpactProgress>();

        var result = await Run(stores).RunAsync(candidate, new Seen(progress), CancellationToken.None);
        var expected = await ExpectedAsync(stores, candidate.Ruleset);

        Assert.True(result.Moves.Count > 20);
        Assert.Equal((expected.Count, expected.Count), (result.People, result.Counts.Values.Sum()));
        Assert.Equal(
            expected.Where(each => each.Before.Band != each.After.Band).OrderBy(each => each.Email, StringComparer.Ordinal).Select(Line), result.Moves.Select(Line));
        Assert.Equal(
            expected.CountBy(each => (each.Before.Band, each.After.Band)).OrderBy(each => each.Key), result.Counts.OrderBy(each => each.Key));
        Assert.Equal(new ImpactProgress(expected.Count, expected.Count), progress[^1]);
    }

    [Fact]
    public async Task The_same_rubrics_move_nobody_and_whoever_left_is_not_counted()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await stores.ImportAsync("""
            ana@example.org,Ana Costa,,,,,,named,
            ben@example.org,Ben Berg,,,,,,named,
            """, "e1,ana@example.org,meet-someone,2026-11-20,ben@example.org,ben@example.org,,\ne2,ben@example.org,teach,2026-11-20,,,https://example.org/1,");
        var ben = await stores.PersonAsync("ben@example.org");
        await stores.People.SaveAsync([ben with { Active = false }], CancellationToken.None);

        var result = await Run(stores).RunAsync(Candidate(Documents.Second(), stores.Rulesets), progress: null, CancellationToken.None);

        Assert.Equal((1, 0), (result.People, result.Moves.Count));
        Assert.Equal((ReadinessBand.Building, ReadinessBand.Building), Assert.Single(result.Counts).Key);
    }

    [Fact]
    public async Task A_ledger_that_cannot_be_read_ends_it_with_what_is_wrong()
    {
        await using var stores = await StoresUnderTest.CreateAsync();
        await stores.ImportAsync("ana@example.org,Ana Costa,,,,,,named,", "e1,ana@example.org,teach,2026-11-20,,,https://example.org/1,");
        await stores.TamperAsync("UPDATE ledger SET ruleset = 9");

        var failed = await Assert.ThrowsAsync<InvalidOperationException>(() => Run(stores).RunAsync(Candidate(Documents.Second(), stores.Rulesets), progress: null, CancellationToken.None));

        Assert.Equal("There is no ruleset 9.", failed.Message);
    }

    [Fact]
    public void Moves_are_written_with_scores_of_one_decimal()
    {
        var state = new LedgerState();
        var nothing = Assessments.Assess(state, RulesetOne.Instance.Rubrics[0], StoresUnderTest.Today);
        var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };

        MovesWriter.Write(writer, [new BandMove("ana@example.org", nothing, nothing with { Confirmed = nothing.Confirmed with { Tenths = 405 } })]);

        Assert.Equal("ana@example.org,building,growing,0.0,40.5,0.0,0.0", writer.ToString().Split('\n')[1].TrimEnd());
    }

    private static RulesetImpact Run(StoresUnderTest stores) => new(stores.People, stores.Ledgers, stores.Calendar, stores.Rulesets);

    private static RulesetCandidate Candidate(string document, RulesetBook rulesets) =>
        RulesetCandidate.Read(Encoding.UTF8.GetBytes(document), rulesets).Candidate!;

    /// <summary>The second ruleset with rubrics that a year of the demo gets somewhere with.</summary>
    private static string Easier()
    {
        var first = RulesetOne.Instance;
        var rubrics = first.Rubrics.Select(rubric => rubric with
        {
            Criteria = [.. rubric.Criteria.Select(one => one with { Target = Math.Max(1, one.Target / 6), WindowDays = 365, Gate = false })],
        });
        return Encoding.UTF8.GetString(RulesetDocument.Write(new Ruleset(2, first.Kinds, [.. rubrics], [.. first.Badges])));
    }

    private static async Task<List<BandMove>> ExpectedAsync(StoresUnderTest stores, Ruleset candidate)
    {
        var rows = (await stores.RowsAsync()).ToLookup(row => row.Person);
        var expected = new List<BandMove>();
        foreach (var person in await stores.EveryoneAsync())
        {
            var state = new LedgerState();
            foreach (var row in rows[person.Id])
            {
                state.Apply(LedgerCodec.Decode(row, stores.Rulesets));
            }

            expected.Add(new BandMove(
                person.Email,
                Assessments.Assess(state, RulesetOne.Instance.RubricFor(asked: null, person.TargetLevel)!, StoresUnderTest.Today),
                Assessments.Assess(state, candidate.RubricFor(asked: null, person.TargetLevel)!, StoresUnderTest.Today)));
        }

        return expected;
    }

    private static string Line(BandMove move) => string.Create(
        CultureInfo.InvariantCulture,
        $"{move.Email} {move.Before.Band} {move.After.Band} {move.Before.Confirmed.Exact} {move.After.Confirmed.Exact} {move.Before.Claimed.Exact} {move.After.Claimed.Exact}");

    private sealed class Seen(List<ImpactProgress> progress) : IProgress<ImpactProgress>
    {
        public void Report(ImpactProgress value) => progress.Add(value);
    }
}
