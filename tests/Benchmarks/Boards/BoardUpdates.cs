using System.Diagnostics;
using Readiness.Benchmarks.Reports;
using Readiness.Domain.Boards;
using Readiness.Domain.People;
using Readiness.Domain.Standings;

namespace Readiness.Benchmarks.Boards;

/// <summary>A board in memory, without anything around it: updates a second, and bytes a member and measure.</summary>
internal static class BoardUpdates
{
    private const int Members = 1_000_000;
    private const int Updates = 1_000_000;
    private const int Measures = 5;

    public static Task<Section> RunAsync(Effort effort)
    {
        var set = new BoardSet();
        set.Roster.EnsureCapacity(Members);
        var chance = new Random(5);
        for (var i = 0; i < Members; i++)
        {
            set.Show(new PersonId(Guid.CreateVersion7()), MillionPeople.Name(chance), shown: true);
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (board, totals) = Fill(set, chance);
        var bytes = (GC.GetTotalMemory(forceFullCollection: true) - before - (totals.Length * 16L)) / (double)(Members * Measures);
        var lengths = new long[Members];
        var rates = new List<double>();
        for (var round = 0; round <= effort.Rounds; round++)
        {
            rates.Add(Run(board, totals, lengths, chance));
        }

        var rate = Numbers.Median(rates.Skip(1));
        var spread = rates.Skip(1).ToList();
        return Task.FromResult(new Section(
            $"One thread, {Members:#,0} members; an update is a report of somebody's new totals, which moves them on the board of one pillar and on that of all points.",
            new Table("board in process", "goal", "measured", "")
                .Row("updates a second", ">= 500,000", $"{Table.Number(rate)} ({Table.Number(spread.Min())} – {Table.Number(spread.Max())})", Table.Reached(rate >= 500_000))
                .Row("bytes a member and measure", "<= 64", Table.Number(bytes), Table.Reached(bytes <= 64))
                .ToString()));
    }

    private static (PeriodBoard Board, PillarTotals[] Totals) Fill(BoardSet set, Random chance)
    {
        var board = new PeriodBoard(set.Roster);
        var totals = new PillarTotals[Members];
        var people = new List<(int, long, PillarTotals)>(Members);
        for (var i = 0; i < Members; i++)
        {
            totals[i] = new PillarTotals(chance.Next(1, 5_000), chance.Next(1, 3_000), chance.Next(1, 3_000), chance.Next(1, 1_000));
            people.Add((i, 1, totals[i]));
        }

        board.Fill(people);
        set.Hold(BoardPeriod.AllTime, board);
        return (board, totals);
    }

    private static double Run(PeriodBoard board, PillarTotals[] totals, long[] lengths, Random chance)
    {
        var who = new int[Updates];
        for (var i = 0; i < Updates; i++)
        {
            who[i] = chance.Next(Members);
        }

        var start = Stopwatch.GetTimestamp();
        foreach (var member in who)
        {
            var now = totals[member];
            totals[member] = now = now with { Networking = now.Networking + 5 };
            board.Report(member, 2 + lengths[member]++, now);
        }

        return Updates / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
