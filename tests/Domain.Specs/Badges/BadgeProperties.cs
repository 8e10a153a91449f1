using CsCheck;
using Readiness.Domain.Badges;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.Specs.Ledgers;
using Readiness.Domain.Standings;

namespace Readiness.Domain.Specs.Badges;

public sealed class BadgeProperties
{
    private const int Histories = 200;
    private static readonly Gen<IReadOnlyList<HistoryCommand>> Commands = History.CommandsOf(LowBadges.Kinds);
    private static readonly HashSet<IsoWeek> Leave = [IsoWeek.Of(Days.On("2026-04-01")), IsoWeek.Of(Days.On("2026-05-20"))];

    [Fact]
    public void After_every_event_the_badges_held_are_those_whose_sentence_is_true()
    {
        var (awarded, revoked) = (new HashSet<string>(), new HashSet<string>());
        Commands.Check(Histories, commands =>
        {
            var (state, plain, rules) = (new LedgerState(), new PlainLedger(), Rules());
            foreach (var command in commands)
            {
                foreach (var happened in command.Decide(state, rules).Events)
                {
                    state.Apply(happened);
                    awarded.UnionWith(happened.Badges.Where(change => change.Kind == BadgeChangeKind.Awarded).Select(change => change.Key));
                    revoked.UnionWith(happened.Badges.Where(change => change.Kind == BadgeChangeKind.Revoked).Select(change => change.Key));
                }

                plain.Take(command);
                Assert.Equal(PlainBadges.Held(plain.Entries, LowBadges.All, Leave).Order(), state.Badges.Held.Keys.Order());
            }
        });
        Assert.Equal(LowBadges.All.Select(badge => badge.Key).Order(), awarded.Order());
        Assert.Equal(LowBadges.All.Select(badge => badge.Key).Order(), revoked.Order());
    }

    [Fact]
    public void Progress_is_the_number_of_the_sentence_up_to_its_target() =>
        Commands.Check(Histories / 3, commands =>
        {
            var (state, plain, rules) = (new LedgerState(), new PlainLedger(), Rules());
            foreach (var command in commands)
            {
                Record(state, command.Decide(state, rules));
                plain.Take(command);
            }

            Assert.All(BadgeProgress.Of(state, rules), progress =>
            {
                Assert.Equal(Math.Min(progress.Target, PlainBadges.Value(plain.Entries, progress.Badge.Condition, Leave)), progress.Value);
                Assert.Equal(progress.Value == progress.Target, progress.IsHeld);
            });
        });

    [Fact]
    public void A_state_stored_and_taken_up_again_at_any_point_gives_the_same_badges_at_the_same_events() =>
        Gen.Select(Commands, Gen.Int[1, 20]).Check(Histories, each =>
        {
            var (state, stored) = (new LedgerState(), new LedgerState());
            var (rules, storedRules) = (Rules(), Rules());
            foreach (var (command, i) in each.Item1.Select((command, i) => (command, i)))
            {
                if (i % each.Item2 == 0)
                {
                    (stored, storedRules) = (StoredState.Again(stored), i % 2 == 0 ? storedRules : Rules());
                }

                var (expected, actual) = (command.Decide(state, rules), command.Decide(stored, storedRules));
                Assert.Equal(expected.Events, actual.Events);
                Record(state, expected);
                Record(stored, actual);
                Assert.Equal(StateText.Badges(state), StateText.Badges(stored));
            }
        });

    [Fact]
    public void A_state_that_leaves_out_what_is_long_past_keeps_every_badge_and_count() =>
        Commands.Check(Histories, commands =>
        {
            var (full, forgetful, rules) = (new LedgerState(), new LedgerState(), Rules());
            foreach (var (command, i) in commands.Select((command, i) => (command, i)))
            {
                var (decision, before) = (command.Decide(full, rules), full.Find(command.Id));
                if (before is not null)
                {
                    forgetful.Remember(before);
                }

                Record(full, decision);
                Record(forgetful, decision);
                forgetful.ForgetBefore(command.Now.Today.AddDays(-5 - (i % 20)));
                Assert.Equal(StateText.Badges(full), StateText.Badges(forgetful));
            }
        });

    [Fact]
    public void Badges_change_nothing_else() =>
        Commands.Check(Histories, commands =>
        {
            var (with, without, rules) = (new LedgerState(), new LedgerState(), Rules());
            foreach (var command in commands)
            {
                var (decided, plain) = (command.Decide(with, rules), command.Decide(without));
                Assert.Equal(plain.Refusal, decided.Refusal);
                Assert.Equal(plain.Events, decided.Events.Select(happened => happened with { Badges = BadgeChanges.None }));
                Record(with, decided);
                Record(without, plain);
                Assert.Equal((StateText.Totals(without), without.Badges.Held.Count), (StateText.Totals(with), 0));
            }
        });

    [Fact]
    public void No_badge_is_awarded_twice_without_being_revoked_between() =>
        Commands.Check(Histories, commands =>
        {
            var (state, rules) = (new LedgerState(), Rules());
            var held = new HashSet<string>();
            foreach (var command in commands)
            {
                foreach (var happened in command.Decide(state, rules).Events)
                {
                    Assert.Empty(happened is EntryConfirmed ? happened.Badges.Where(change => change.Kind == BadgeChangeKind.Revoked) : []);
                    Assert.All(happened.Badges, change => Assert.True(change.Kind == BadgeChangeKind.Awarded ? held.Add(change.Key) : held.Remove(change.Key)));
                    state.Apply(happened);
                }

                Assert.Empty(command.Decide(state, rules).Events);
            }
        });

    [Fact]
    public void A_ledger_from_before_there_were_badges_gets_its_badges_with_its_next_event() =>
        Gen.Select(Commands, Gen.Int[0, 100]).Check(Histories, each =>
        {
            var (state, plain, rules) = (new LedgerState(), new PlainLedger(), Rules());
            foreach (var (command, i) in each.Item1.Select((command, i) => (command, i)))
            {
                var decision = command.Decide(state, i < each.Item2 ? null : rules);
                Record(state, decision);
                plain.Take(command);
                if (i >= each.Item2 && decision.Events.Count > 0)
                {
                    Assert.Equal(PlainBadges.Held(plain.Entries, LowBadges.All, Leave).Order(), state.Badges.Held.Keys.Order());
                }
            }
        });

    [Fact]
    public void The_longest_streak_is_the_best_that_any_week_saw() =>
        Gen.Select(Gen.Int[0, 3].Array[0, 60], Gen.Int[0, 60].Array[0, 12], Gen.Int[0, 60], Gen.Int[1, 30]).Check(Histories, (weeks) =>
        {
            var (counts, away, since, enough) = weeks;
            var scored = counts.Select((count, week) => (week, count: count % 2)).ToDictionary(each => 1000 + each.week, each => each.count);
            var leave = away.Select(week => new IsoWeek(1000 + week)).ToHashSet();
            int Best(int from) => scored.Where(week => week.Value > 0 && week.Key >= from).Select(week => Streaks.Count(scored, leave, new IsoWeek(week.Key))).DefaultIfEmpty(0).Max();

            Assert.Equal(Math.Min(enough, Best(0)), Streaks.Longest(scored, leave, enough));
            Assert.Equal(Math.Min(enough, Best(1000 + since)), Streaks.Longest(scored, leave, enough, new IsoWeek(1000 + since)));
        });

    private static BadgeRules Rules() => new(LowBadges.All, Leave);

    private static void Record(LedgerState state, Decision decision)
    {
        foreach (var happened in decision.Events)
        {
            state.Apply(happened);
        }
    }
}
