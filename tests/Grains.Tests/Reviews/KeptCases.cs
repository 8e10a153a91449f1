using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Readiness.Contracts.Reviews;
using Readiness.Grains.Reviews;
using Readiness.Grains.Reviews.Packets;
using Readiness.Grains.Rulesets;
using Readiness.Grains.Tests.Hosts;
using Readiness.Grains.Tests.Rulesets;
using Readiness.Silo.Hosting;
using Xunit;
using static Readiness.Grains.Tests.Reviews.Line;

namespace Readiness.Grains.Tests.Reviews;

/// <summary>Promotion cases, kept and shown to either side.</summary>
public sealed class KeptCases
{
    /// <summary>A case as the first version stored it; what is stored must stay readable.</summary>
    private const string FirstVersion =
        "ICAAAyEACUENc2VuaW9yQRNUbyBTZW5pb3IhAAMhQAlnaXZlQRVHaXZlcyBiYWNrAQPg4EEhAgAAAAAAAAAAAAAAAAAAASGAAOCR4eWE3giBAAAAAAAAAADgAQUhQCEDAAAAAAAAAAAAAAAAAAABIQ" +
        "ADIcAXAQFBE0FzIGl0IHdhcyEAA0EHZS0x4ODgIYAASFZD7oTeCIEAAAAAAAAAAOAhIIAASFZD7oTeCIEAAAAAAAAAAOABBQEiEwHiFQEJIQADIcAXwRkBAwEpARUBEIAXtCwBBPEOAQEBEADKmjsB" +
        "BBcRAQMhAAPBO+Dg4AEdQQkwMGZm4OAhQCECAAAAAAAAAAAAAAAAAAABIQADIcAXAQXBNSEAA8E74ODgIYAASFZD7oTeCIEAAAAAAAAAAOAhIIAASFZD7oTeCIEAAAAAAAAAAOABBQEiEwHiFQEJIQ" +
        "ADIcAXwRkBAwEpARUBEIAXtCwBBPEOAQEBEADKmjsBBBcRAQMhAAPBO+Dg4AEdwXfg4CEABUEhAQAAAAAAAAAAAAAAAAAAASGAAKD7C6+F3giBAAAAAAAAAADgQRFUd28gbW9yZQEEqrQhIIAASFZD" +
        "7oTeCIEAAAAAAAAAAOABBQEiEwHiFQEJIQADIcAXwRkBAwEpARUBEIAXtCwBBPEOAQEBEADKmjsBBBcRAQMhAAPBO+Dg4AEdwXfg4ODg4A==";

    [Theory]
    [CombinatorialDatabases]
    public async Task A_case_lives_through_restarts_from_its_opening_to_the_decision(DatabaseKind database)
    {
        var line = await StartAsync(database);
        await using var host = line.Host;
        await line.LogWithBenAsync("e-1");
        Assert.Equal((1, CaseState.Open), State(await line.Cases.OpenAsync(new OpenCase(Mona, Level))));
        await host.DeactivateAllAsync();
        await line.AssessAsync(1, "e-1");
        await host.DeactivateAllAsync();

        var seen = (await line.Cases.ReadAsync(Olga, 1))!;
        Assert.Equal((CaseState.Compared, CaseSide.Self), (seen.State, seen.Side));
        Assert.Equal((Rating.Met, Rating.Partly), (seen.Self!.Ratings[0].Rating, seen.Line!.Ratings[0].Rating));
        Assert.Equal("e-1", seen.Self.Ratings[0].Entries[0].Id);
        Assert.Equal((1L, Convert.ToHexStringLower((await host.RowsAsync(Olga))[0].Hash)), (seen.Self.Readiness!.LedgerLength, seen.Self.Readiness.LedgerHead));

        var decided = await line.Cases.DecideAsync(new DecideCase(Vera, 1, CaseOutcome.NotYet, "Two more sessions", host.Today.AddDays(60)));
        await host.DeactivateAllAsync();

        Assert.Equal((1, CaseState.Decided), State(decided));
        var kept = (await line.Cases.AllAsync(Mona))!.Single();
        Assert.Equal(("Vera Stone", "Two more sessions", host.Today.AddDays(60)), (kept.Decision!.By.Name, kept.Decision.Reasons, kept.Decision.LookAgainOn!.Value));
        Assert.Equal("CASE_DECIDED", (await line.Cases.DecideAsync(new DecideCase(Mona, 1, CaseOutcome.Promoted, "After all", null))).Refusal!.Code);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Neither_side_reads_the_other_before_both_submitted_and_others_read_nothing(DatabaseKind database)
    {
        var line = await StartAsync(database);
        await using var host = line.Host;
        var opened = (await line.Cases.OpenAsync(new OpenCase(Olga, Level))).Case!;
        var ratings = opened.Criteria.Select(each => new CriterionRatingInput(each.Key, Rating.NotYet, "Secret for now", [])).ToArray();
        await line.Cases.SaveAsync(new SaveAssessment(Mona, 1, ratings));
        await line.Cases.SubmitAsync(Mona, 1);

        var own = (await line.Cases.ReadAsync(Olga, 1))!;

        Assert.Null(own.Line);
        Assert.NotNull(own.LineSubmittedAt);
        Assert.NotNull((await line.Cases.ReadAsync(Vera, 1))!.Line);
        Assert.Null(await line.Cases.ReadAsync(Ben, 1));
        Assert.Null(await line.Cases.AllAsync(Ben));
        Assert.Null(await line.Cases.PacketAsync(Ben, 1, PacketFormat.Json));
        Assert.Null(await line.Cases.PacketAsync(Mona, 1, PacketFormat.Json));
        Assert.Equal("CASE_UNKNOWN", (await line.Cases.SubmitAsync(Ben, 1)).Refusal!.Code);
        Assert.Equal("CASE_UNKNOWN", (await line.Cases.OpenAsync(new OpenCase(Ben, Level))).Refusal!.Code);
        Assert.Equal("CASE_OWN", (await line.Cases.DecideAsync(new DecideCase(Olga, 1, CaseOutcome.Promoted, "I deserve it", null))).Refusal!.Code);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_change_of_the_line_holds_from_the_next_request_on(DatabaseKind database)
    {
        var line = await StartAsync(database);
        await using var host = line.Host;
        await line.Cases.OpenAsync(new OpenCase(Mona, Level));
        await line.AddAsync((Olga, "Olga Łęcka", Ben));

        Assert.Null(await line.Cases.ReadAsync(Mona, 1));
        Assert.NotNull(await line.Cases.ReadAsync(Ben, 1));
        Assert.NotNull(await line.Cases.ReadAsync(Vera, 1));
    }

    [Fact]
    public async Task Only_entries_that_stand_and_are_not_private_can_be_linked()
    {
        var line = await StartAsync(DatabaseKind.Sqlite);
        await using var host = line.Host;
        await line.LogWithBenAsync("e-1");
        await line.LogWithBenAsync("e-2", isPrivate: true);
        await line.LogWithBenAsync("e-3");
        await line.Person.RetractAsync("e-3", null);
        var criterion = (await line.Cases.OpenAsync(new OpenCase(Mona, Level))).Case!.Criteria[0].Key;

        foreach (var (entry, code) in new[] { ("e-1", null), ("e-2", "ENTRY_NOT_LINKABLE"), ("e-3", "ENTRY_NOT_LINKABLE"), ("none", "ENTRY_NOT_LINKABLE"), ("no id", "ENTRY_NOT_LINKABLE") })
        {
            Assert.Equal(code, (await line.Cases.SaveAsync(new SaveAssessment(Olga, 1, [new CriterionRatingInput(criterion, Rating.Met, "See", [entry])]))).Refusal?.Code);
        }
    }

    [Fact]
    public async Task Looking_again_says_what_changed_since_the_last_case()
    {
        var line = await StartAsync(DatabaseKind.Sqlite);
        await using var host = line.Host;
        await line.LogWithBenAsync("e-1");
        await line.Cases.OpenAsync(new OpenCase(Mona, Level));
        await line.AssessAsync(1, "e-1");
        await line.Cases.DecideAsync(new DecideCase(Mona, 1, CaseOutcome.NotYet, "Two more", host.Today.AddDays(60)));
        await line.LogWithBenAsync("e-2", "offer-help");
        await line.Report.EndorseAsync(By(Mona, "e-2"));
        await line.Cases.OpenAsync(new OpenCase(Mona, Level));
        await line.AssessAsync(2);

        var difference = (await line.Cases.ReadAsync(Olga, 2))!.Difference!;

        Assert.Equal((1, "e-2", 0), (difference.Since, Assert.Single(difference.Added).Id, difference.Gone));
        Assert.True(difference.Confirmed > 0);
        Assert.Null(difference.OtherRubric);
    }

    [Fact]
    public async Task A_case_for_another_level_says_that_it_is_not_compared_with_the_last_in_every_form()
    {
        const string Said = "Case 1 was “To Senior”, this one is “To Lead”, and they are judged by other criteria, so scores and criteria are not compared; 1 entries came, 0 went.";
        var line = await StartAsync(DatabaseKind.Sqlite);
        await using var host = line.Host;
        await line.LogWithBenAsync("e-1");
        await line.Cases.OpenAsync(new OpenCase(Mona, Level));
        await line.AssessAsync(1, "e-1");
        await line.Cases.DecideAsync(new DecideCase(Mona, 1, CaseOutcome.Promoted, "It shows", null));
        await line.LogWithBenAsync("e-2", "offer-help");
        await line.Cases.OpenAsync(new OpenCase(Mona, "lead"));
        await line.AssessAsync(2);

        var difference = (await line.Cases.ReadAsync(Olga, 2))!.Difference!;
        async Task<byte[]> PacketAsync(PacketFormat format) => (await line.Cases.PacketAsync(Mona, 2, format))!.Content;
        var printed = string.Join(' ', PdfWords.Of(await PacketAsync(PacketFormat.Pdf)).SelectMany(page => page).Select(each => each.Text));

        Assert.Equal(("To Senior", 0, 0), (difference.OtherRubric, difference.Confirmed, difference.Claimed));
        Assert.Empty(difference.Criteria);
        Assert.Equal("e-2", Assert.Single(difference.Added).Id);
        Assert.Contains("\"confirmed\":null,\"criteria\":[],\"gone\":[],\"otherRubric\":\"To Senior\"", Encoding.UTF8.GetString(await PacketAsync(PacketFormat.Json)), StringComparison.Ordinal);
        Assert.Contains(Said, WebUtility.HtmlDecode(Encoding.UTF8.GetString(await PacketAsync(PacketFormat.Html))), StringComparison.Ordinal);
        Assert.Contains(Said, Encoding.UTF8.GetString(await PacketAsync(PacketFormat.Markdown)).Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("so scores and criteria are not compared; 1 entries came, 0 went.", printed, StringComparison.Ordinal);
        Assert.Null((await new PacketVerification(host.Ledgers, new FixedPacketKeys(), RulesetBook.OfTheFirst()).VerifyAsync(await PacketAsync(PacketFormat.Pdf), CancellationToken.None)).Problem);
    }

    [Fact]
    public async Task A_case_goes_on_by_the_rubric_it_was_opened_under_when_a_later_ruleset_has_none_for_its_level()
    {
        var line = await StartAsync(DatabaseKind.Sqlite);
        await using var host = line.Host;
        await line.LogWithBenAsync("e-1");
        await line.Cases.OpenAsync(new OpenCase(Mona, Level));
        await host.DeactivateAllAsync();
        var document = Documents.Second(("\"level\": \"senior\"", "\"level\": \"veteran\""));
        await host.Services.GetRequiredService<IRulesetStore>().AddAsync(2, Encoding.UTF8.GetBytes(document), DateTimeOffset.UnixEpoch, CancellationToken.None);
        await host.Services.ReadRulesetsAsync();

        await line.AssessAsync(1, "e-1");
        var decided = (await line.Cases.DecideAsync(new DecideCase(Mona, 1, CaseOutcome.Promoted, "It shows", null))).Case!;

        Assert.Equal((CaseState.Decided, 1), (decided.State, decided.Decision!.Readiness.Ruleset));
        Assert.Equal("LEVEL_UNKNOWN", (await line.Cases.OpenAsync(new OpenCase(Mona, Level))).Refusal!.Code);
    }

    [Fact]
    public async Task What_the_first_version_stored_is_still_read()
    {
        var line = await StartAsync(DatabaseKind.Sqlite);
        await using var host = line.Host;
        var serializer = host.Services.GetRequiredService<Serializer>();
        var today = new StoredCases { Cases = [Example()] };
        Assert.True(FirstVersion.Length > 100, Convert.ToBase64String(serializer.SerializeToArray(today)));

        var stored = serializer.Deserialize<StoredCases>(Convert.FromBase64String(FirstVersion))!;

        Assert.Equivalent(today, stored, strict: true);
        Assert.Equivalent(Example(), CaseCodec.Write(CaseCodec.Read(stored.Cases[0])), strict: true);
    }

    private static StoredCase Example() => new()
    {
        Number = 2,
        Level = "senior",
        Title = "To Senior",
        Criteria = [new StoredCaseCriterion { Key = "give", Title = "Gives back", Gate = true }],
        OpenedBy = Mona,
        OpenedAt = new DateTimeOffset(2026, 3, 18, 12, 0, 0, TimeSpan.Zero),
        Follows = 1,
        Self = Assessment(Olga, 0),
        Line = Assessment(Mona, 1),
        Decision = new StoredDecision
        {
            Outcome = 1,
            By = Vera,
            At = new DateTimeOffset(2026, 3, 19, 12, 0, 0, TimeSpan.Zero),
            Reasons = "Two more",
            LookAgainOn = 740_000,
            Readiness = Readiness(),
        },
    };

    private static StoredAssessment Assessment(Guid by, int rating) => new()
    {
        By = by,
        Ratings = [new StoredRating { Criterion = "give", Rating = rating, Words = "As it was", Entries = ["e-1"] }],
        SubmittedAt = new DateTimeOffset(2026, 3, 18, 13, 0, 0, TimeSpan.Zero),
        Readiness = Readiness(),
    };

    private static StoredCaseReadiness Readiness() => new()
    {
        At = new DateTimeOffset(2026, 3, 18, 13, 0, 0, TimeSpan.Zero),
        Ruleset = 1,
        Confirmed = 612,
        Claimed = 700,
        Band = 2,
        Criteria =
        [
            new StoredSnapshotCriterion
            {
                Key = "give",
                Title = "Gives back",
                Gate = true,
                Weight = 10,
                Target = 5,
                ConfirmedValue = 3_000_000_000,
                ConfirmedContribution = 61_200,
                ConfirmedMet = false,
                ClaimedValue = 4_000_000_000,
                ClaimedContribution = 70_000,
                ClaimedMet = true,
                Entries = ["e-1"],
            },
        ],
        LedgerLength = 7,
        LedgerHead = "00ff",
    };

    private static (int, CaseState) State(CaseReply reply)
    {
        Assert.Null(reply.Refusal);
        return (reply.Case!.Number, reply.Case.State);
    }
}
