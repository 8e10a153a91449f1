using Readiness.Domain.Activities;
using Readiness.Domain.Badges;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Rulesets;
using Xunit;

namespace Readiness.Grains.Tests.Badges;

/// <summary>A snapshot keeps what badges are read off.</summary>
public sealed class StoredTallies
{
    private static readonly BadgeRules Rules = new(RulesetOne.Instance.Badges, new HashSet<IsoWeek>());

    [Fact]
    public void A_tally_comes_back_from_its_snapshot_as_it_was()
    {
        var state = Busy();
        var snapshot = new LedgerSnapshot();

        SnapshotCodec.Write(snapshot, state, LedgerChain.Genesis);
        var (before, after) = (state.Badges, SnapshotCodec.Read(snapshot).Badges);

        Assert.True(before.Held.Count > 10 && before.MentorSessions.Any() && before.People.Any(each => each.Entries > 1));
        Assert.Equal(before.Entries.Where(kind => kind.Entries > 0).Order(), after.Entries.Order());
        Assert.Equal(before.People.Order(), after.People.Order());
        Assert.Equal(before.Weeks.OrderBy(week => week.Key), after.Weeks.OrderBy(week => week.Key));
        Assert.Equal(before.MentorSessions.Order(), after.MentorSessions.Order());
        Assert.Equal(before.Held.OrderBy(badge => badge.Key, StringComparer.Ordinal), after.Held.OrderBy(badge => badge.Key, StringComparer.Ordinal));
        Assert.Equal(
            BadgeProgress.Of(state, Rules).Select(progress => (progress.Badge.Key, progress.Value, progress.AwardedOn)),
            BadgeProgress.Of(SnapshotCodec.Read(snapshot), Rules).Select(progress => (progress.Badge.Key, progress.Value, progress.AwardedOn)));
    }

    [Fact]
    public void What_an_event_says_of_badges_is_stored_with_it_and_nothing_is_stored_without()
    {
        var state = new LedgerState();
        var first = Applied(state, Log(state, 0));
        var second = Applied(state, Log(state, 1));
        var (awarding, plain) = (LedgerCodec.Encode(Guid.Empty, 1, first, 1, default, LedgerChain.Genesis), LedgerCodec.Encode(Guid.Empty, 2, second, 1, default, LedgerChain.Genesis));
        var revoking = LedgerCodec.Encode(
            Guid.Empty, 3, Ledger.Retract(state, second.Entry, "It says \"badges\":[\"+x\"]", Now(0), Rules).Events[0], 1, default, LedgerChain.Genesis);

        Assert.Contains("\"badges\":[\"\\u002Bfirst-step\"],\"badgesOn\":\"2026-01-05\"", awarding.Payload, StringComparison.Ordinal);
        Assert.Equal(first.Badges, LedgerCodec.Decode(awarding, RulesetBook.OfTheFirst()).Badges);
        Assert.Equal(first.Badges, LedgerCodec.BadgesOf(awarding));
        Assert.DoesNotContain(LedgerCodec.BadgesMark, plain.Payload + revoking.Payload, StringComparison.Ordinal);
        Assert.Empty(LedgerCodec.BadgesOf(revoking));
    }

    private static ActivityLogged Applied(LedgerState state, ActivityLogged happened)
    {
        state.Apply(happened);
        return happened;
    }

    private static LedgerState Busy()
    {
        var state = new LedgerState();
        for (var i = 0; i < 1500; i++)
        {
            state.Apply(Log(state, i));
            if (i % 9 == 5)
            {
                state.Apply(Ledger.Retract(state, EntryId.Parse($"e{i - 3}"), null, Now(i), Rules).Events[0]);
            }
        }

        return state;
    }

    private static ActivityLogged Log(LedgerState state, int i)
    {
        var kinds = RulesetOne.Instance.Kinds;
        Counterpart[] with = [new(new PersonId(new Guid(1 + (i * 7 % 40), 0, 0, new byte[8])), "Colleague"), new(null, $"Person {i % 23}")];
        var draft = new ActivityDraft($"e{i}", kinds[i * 11 % kinds.Count].Key, Now(i).Today, with, Evidence: "https://example.org/1");
        var (activity, _) = ActivityCheck.Check(draft, new PersonId(Guid.AllBitsSet), Now(i).Today, RulesetOne.Instance);
        return (ActivityLogged)Ledger.Log(state, activity!, Now(i), badges: Rules).Events[0];
    }

    private static Moment Now(int i)
    {
        var day = new DateOnly(2026, 1, 5).AddDays(i / 5);
        return new Moment(new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.Zero), day);
    }
}
