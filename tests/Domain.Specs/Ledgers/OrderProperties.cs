using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Ledgers;

/// <summary>Whatever is done to one entry, in any order and however often, it is counted once or not at all.</summary>
public sealed class OrderProperties
{
    private const int MostCommands = 5;

    private static readonly Func<PersonLedger, EntryId, Decision>[] Commands =
    [
        (ledger, id) => ledger.Confirm(id, Ben),
        (ledger, id) => ledger.Confirm(id, Cleo),
        (ledger, id) => ledger.Decline(id, Ben),
        (ledger, id) => ledger.Decline(id, Cleo),
        (ledger, id) => ledger.Retract(id),
        (ledger, id) => ledger.TryLog(ledger.Draft("introduce", "2026-03-18", Ben, Cleo) with { EntryId = id.Value }),
    ];

    [Fact]
    public void No_order_of_confirming_declining_retracting_and_logging_again_counts_an_entry_twice()
    {
        for (var order = 0; order < Math.Pow(Commands.Length, MostCommands); order++)
        {
            var ledger = new PersonLedger();
            var id = ledger.Log("introduce", "2026-03-18", Ben, Cleo).Entry;
            var expected = 8;
            for (var (rest, left) = (order, MostCommands); left > 0; rest /= Commands.Length, left--)
            {
                var command = rest % Commands.Length;
                var recorded = Commands[command](ledger, id).Events.Count > 0;
                expected = expected == 0 || (recorded && command is 2 or 3 or 4) ? 0 : recorded ? 15 : expected;
                Assert.Equal((expected, expected), (ledger.Points, ledger[id].Points));
                Assert.Equal(expected > 0 ? 1 : 0, ledger.State.ScoredWeeks.Values.Sum());
            }

            Assert.Equal(ledger.Points, ledger.Events.Sum(happened => happened.Points));
            Assert.InRange(ledger.Events.Count, 1, 1 + 1 + 1 + 1);
        }
    }

    [Fact]
    public void Confirming_before_or_after_a_neighbour_is_retracted_comes_to_the_same_points()
    {
        Assert.Equal(Points(confirmFirst: true), Points(confirmFirst: false));

        static int Points(bool confirmFirst)
        {
            var ledger = new PersonLedger();
            var neighbour = ledger.Log("mentor-session", "2026-03-17", Ben).Entry;
            var entry = ledger.Log("mentor-session", "2026-03-18", Ben).Entry;
            if (confirmFirst)
            {
                ledger.Confirm(entry, Ben);
            }

            ledger.Retract(neighbour);
            ledger.Confirm(entry, Ben);
            return ledger.Points;
        }
    }
}
