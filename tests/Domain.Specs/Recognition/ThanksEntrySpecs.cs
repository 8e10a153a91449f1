using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Readiness;
using Readiness.Domain.Recognition;
using Readiness.Domain.Specs.Ledgers;
using Readiness.Domain.Specs.Readiness;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Recognition;

/// <summary>What thanks do to the ledger of Olga, who receives them. Today is Wednesday, 18 March 2026.</summary>
public sealed class ThanksEntrySpecs
{
    private readonly PersonLedger _ledger = new();
    private int _number;

    [Fact]
    public void The_receiver_gets_evidence_of_what_they_did_in_the_words_of_the_giver()
    {
        var received = Receive(Ben, practice: 9, "2026-03-18");

        Assert.Equal("thanks-00000001-0000-4000-8000-000000000000-received", received.Entry.Value);
        Assert.Equal(("assist", Days.On("2026-03-18"), "For the careful review"), (received.Activity.Kind.Key, received.Day, received.Activity.Note));
        Assert.Equal((EntryStatus.Confirmed, Ben.Person, 10), (_ledger[received.Entry].Status, _ledger[received.Entry].ConfirmedBy, _ledger.Points));
    }

    [Fact]
    public void It_is_confirmed_evidence_for_readiness()
    {
        Receive(Ben, practice: 10, "2026-03-18");

        var sheet = Assessments.Assess(_ledger.State, Made.Rubric(new EntriesOfKinds(["guide"]), target: 2), _ledger.Today);
        Assert.Equal((500, 500), (sheet.Confirmed.Tenths, sheet.Claimed.Tenths));
    }

    [Fact]
    public void Caps_hold()
    {
        Assert.Equal([10, 10, 0], new[] { Ben, Cleo, Dov }.Select(giver => Receive(giver, practice: 9, "2026-03-18").Points));
        Assert.Equal(CapOutcome.OverDay, _ledger[Receive(Ben, practice: 9, "2026-03-18").Entry].Cap);
    }

    [Fact]
    public void Novelty_holds() =>
        Assert.Equal(
            [5, 3, 1, 0, 5],
            new[] { "2026-03-10", "2026-03-11", "2026-03-12", "2026-03-13", "2026-03-20" }.Select(day => Receive(Ben, practice: 8, day, on: "2026-03-20").Points));

    [Fact]
    public void The_seventh_of_one_giver_within_30_days_leaves_the_entry_self_reported()
    {
        foreach (var (practice, day) in new[] { (1, 2), (2, 3), (4, 4), (5, 5), (6, 9), (7, 10) })
        {
            Assert.Equal(EntryStatus.Confirmed, _ledger[Receive(Ben, practice, $"2026-03-{day:D2}").Entry].Status);
        }

        var seventh = Receive(Ben, practice: 9, "2026-03-18");

        Assert.Equal((EntryStatus.SelfReported, 5, 10), (_ledger[seventh.Entry].Status, _ledger[seventh.Entry].Points, _ledger[seventh.Entry].FullPoints));
        Assert.Equal(EntryStatus.Confirmed, _ledger[Receive(Cleo, practice: 10, "2026-03-18").Entry].Status);
        Assert.Equal(EntryStatus.Confirmed, _ledger[Receive(Ben, practice: 10, "2026-04-05", on: "2026-04-05").Entry].Status);
    }

    [Fact]
    public void The_entry_is_added_once_however_often_it_is_tried()
    {
        var thanks = Thanks(Ben, practice: 9, "2026-03-18");
        Log(ThanksEntries.Received(thanks, Thankful.Practices)).IsRecorded<ActivityLogged>();

        Log(ThanksEntries.Received(thanks, Thankful.Practices)).IsRepeated();
    }

    [Fact]
    public void The_giver_gets_an_entry_of_thanking_the_receiver_that_asks_them()
    {
        var given = ThanksEntries.Given(Thanks(Ben, practice: 9, "2026-03-18"));

        Assert.Equal(
            new ThanksEntry(
                Thankful.Ben, "thanks-00000001-0000-4000-8000-000000000000-given", "express-gratitude", Days.On("2026-03-18"), Olga, Confirmed: false, "For the careful review"),
            given);
    }

    [Fact]
    public void Words_for_the_receiver_alone_are_in_no_entry()
    {
        var thanks = Thanks(Ben, practice: 9, "2026-03-18") with { HiddenByGiver = true };

        Assert.Null(ThanksEntries.Given(thanks).Note);
        Assert.Null(ThanksEntries.Received(thanks, Thankful.Practices).Note);
    }

    [Fact]
    public void A_note_has_room_for_the_longest_thanks() => Assert.True(ThanksRules.MaxText <= ActivityCheck.MaxNote);

    private ActivityLogged Receive(Counterpart giver, int practice, string day, string? on = null)
    {
        _ledger.Today = Days.On(on ?? "2026-03-18");
        return Log(ThanksEntries.Received(Thanks(giver, practice, day), Thankful.Practices)).IsRecorded<ActivityLogged>();
    }

    private Decision Log(ThanksEntry entry) => _ledger.TryLog(new ActivityDraft(
        entry.EntryId, entry.Kind, entry.Day, [new Counterpart(entry.With, "A colleague")], entry.Note, ConfirmedBy: entry.Confirmed ? entry.With : null));

    private Thanks Thanks(Counterpart giver, int practice, string day) => ThanksRules.Give(
        [], null, Thankful.Draft(++_number) with { Giver = giver.Person!.Value, Practice = practice }, receiverIsHere: true, Thankful.Practices, Thankful.On(day)).Thanks!;
}
