using Readiness.Domain.Activities;
using Readiness.Domain.Boards;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Specs.Activities;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Ledgers;

/// <summary>Every type of event goes through Apply: one without a case here fails.</summary>
public sealed class EventSpecs
{
    private static readonly EntryId Entry = EntryId.Parse("e1");
    private static readonly DateOnly Day = Drafts.Today;

    private static readonly Dictionary<Type, (LedgerEvent Event, EntryStatus Status, int Points)> Cases = new()
    {
        [typeof(ActivityLogged)] = (Logged(), EntryStatus.SelfReported, 5),
        [typeof(EntryConfirmed)] = (new EntryConfirmed(Entry, Day, Pillar.GivingBack, 5, CountedPeriods.All, Ben.Person!.Value, Counts: true), EntryStatus.Confirmed, 10),
        [typeof(EntryDeclined)] = (new EntryDeclined(Entry, Day, Pillar.GivingBack, -5, CountedPeriods.All, Ben.Person!.Value, "I was away"), EntryStatus.Declined, 0),
        [typeof(EntryEndorsed)] = (new EntryEndorsed(Entry, Day, Pillar.GivingBack, 5, CountedPeriods.All, Cleo.Person!.Value, null), EntryStatus.Confirmed, 10),
        [typeof(EntryDisputed)] = (new EntryDisputed(Entry, Day, Pillar.GivingBack, 0, CountedPeriods.All, Cleo.Person!.Value, "I doubt it"), EntryStatus.SelfReported, 5),
        [typeof(DisputeWithdrawn)] = (new DisputeWithdrawn(Entry, Day, Pillar.GivingBack, 0, CountedPeriods.All, Cleo.Person!.Value, null), EntryStatus.SelfReported, 5),
        [typeof(EntryRetracted)] = (new EntryRetracted(Entry, Day, Pillar.GivingBack, -5, CountedPeriods.All, null), EntryStatus.Retracted, 0),
    };

    public static TheoryData<Type> EventTypes => [.. typeof(LedgerEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(LedgerEvent)) && !type.IsAbstract)];

    [Theory]
    [MemberData(nameof(EventTypes))]
    public void Every_event_changes_its_entry_and_moves_its_points(Type type)
    {
        Assert.True(Cases.ContainsKey(type), $"{type.Name} has no case here.");
        var (happened, status, points) = Cases[type];
        var state = new LedgerState();
        if (happened is not ActivityLogged)
        {
            state.Apply(Logged());
        }

        var length = state.Length;
        state.Apply(happened);

        Assert.Equal((status, points), (state.Find(Entry)!.Status, state.Find(Entry)!.Points));
        Assert.Equal((length + 1, points, points), (state.Length, state.Pillars.Total, state.Pillars.GivingBack));
        Assert.All(Enum.GetValues<PeriodKind>().Except([PeriodKind.AllTime]), kind => Assert.Equal(points, state.Periods[BoardPeriod.Of(kind, Day)].Total));
    }

    [Fact]
    public void An_event_nobody_knows_throws_and_changes_nothing()
    {
        var state = new LedgerState();
        state.Apply(Logged());
        var before = StateText.Of(state);

        Assert.Throws<InvalidOperationException>(() => state.Apply(new Unheard(Entry, Day, Pillar.GivingBack, 5, CountedPeriods.All)));
        Assert.Equal(before, StateText.Of(state));
    }

    [Fact]
    public void An_event_that_does_not_follow_throws_and_changes_nothing()
    {
        var state = new LedgerState();
        Assert.All(Cases.Values.Select(one => one.Event).Where(one => one is not ActivityLogged), one => Assert.Throws<InvalidOperationException>(() => state.Apply(one)));
        Assert.Equal(StateText.Of(new LedgerState()), StateText.Of(state));

        state.Apply(Logged());
        Assert.Throws<InvalidOperationException>(() => state.Apply(Logged()));
        Assert.Equal(1L, state.Length);
    }

    private static ActivityLogged Logged() => new PersonLedger().Log("assist", "2026-03-18", Ben);

    private sealed record Unheard(EntryId Entry, DateOnly Day, Pillar Pillar, int Points, CountedPeriods Counted)
        : LedgerEvent(Entry, Day, Pillar, Points, Counted);
}
