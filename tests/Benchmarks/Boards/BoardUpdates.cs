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
    private const int Reports = 1_000_000;
    private const int Measures = 5;
    private const int MovesPerReport = 2;

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
            $"One thread, {Members:#,0} members; an update moves a member on one board. They come as reports of somebody's new totals, each of which moves them on the board of one pillar and on that of all points.",
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
        // What is reported is made before the clock starts: only the board is measured.
        var reports = new (int Member, long Length, PillarTotals Totals)[Reports];
        for (var i = 0; i < Reports; i++)
        {
            var member = chance.Next(Members);
            totals[member] = totals[member] with { Networking = totals[member].Networking + 5 };
            reports[i] = (member, 2 + lengths[member]++, totals[member]);
        }

        var start = Stopwatch.GetTimestamp();
        foreach (var (member, length, now) in reports)
        {
            board.Report(member, length, now);
        }

        return MovesPerReport * Reports / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
