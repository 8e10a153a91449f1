using System.Diagnostics;
using System.Globalization;
using Readiness.Benchmarks.Reports;

namespace Readiness.Benchmarks.Loads;

/// <summary>
/// Sides measured in turns: one round of each, then the next round in the opposite order, so that whatever else the
/// machine does falls on all of them. A ratio is the median of the rounds' own ratios.
/// </summary>
internal sealed class Contest
{
    /// <summary>Seconds until tiered compilation, which measures code before it makes it fast, is through with either side.</summary>
    private const int FirstWarmUp = 30;
    private readonly Side[] _sides;
    private readonly List<Round>[] _rounds;

    private Contest(Side[] sides)
    {
        _sides = sides;
        _rounds = [.. sides.Select(_ => new List<Round>())];
    }

    public static async Task<Contest> RunAsync(Effort effort, params Side[] sides)
    {
        var contest = new Contest(sides);
        foreach (var side in sides)
        {
            await LoadProcess.RunAsync(side.Plan, FirstWarmUp, seconds: 1);
        }

        for (var round = 0; round < effort.Rounds; round++)
        {
            var order = Enumerable.Range(0, sides.Length);
            foreach (var side in round % 2 == 0 ? order : order.Reverse())
            {
                await contest.MeasureAsync(side, effort);
            }
        }

        return contest;
    }

    /// <summary>How many times as many answers a second the first side gives as another.</summary>
    public double Ratio(int other) =>
        Numbers.Median(_rounds[0].Zip(_rounds[other], (first, second) => first.Outcome.PerSecond / second.Outcome.PerSecond));

    public override string ToString()
    {
        var table = new Table("", "a second (median)", "least – most", "median ms", "99 % ms", "server CPU µs each", "first is");
        for (var side = 0; side < _sides.Length; side++)
        {
            var rounds = _rounds[side];
            var rates = rounds.ConvertAll(round => round.Outcome.PerSecond);
            table.Row(
                _sides[side].Name,
                Table.Number(Numbers.Median(rates)),
                $"{Table.Number(rates.Min())} – {Table.Number(rates.Max())}",
                Table.Number(Numbers.Median(rounds.Select(round => round.Outcome.Median))),
                Table.Number(Numbers.Median(rounds.Select(round => round.Outcome.P99))),
                Table.Number(Numbers.Median(rounds.Select(round => round.Cpu))),
                side == 0 ? "" : Table.Times(Ratio(side)));
        }

        return table.ToString();
    }

    private async Task MeasureAsync(int side, Effort effort)
    {
        var before = Cpu(_sides[side].ProcessId);
        var outcome = await LoadProcess.RunAsync(_sides[side].Plan, effort.WarmUp, effort.Seconds);
        var answers = outcome.PerSecond * (effort.WarmUp + effort.Seconds); // the warm-up's are taken to come as fast
        var cpu = (Cpu(_sides[side].ProcessId) - before).TotalMicroseconds / answers;
        _rounds[side].Add(new Round(outcome, cpu));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"   {_sides[side].Name}: {outcome.PerSecond:0}/s, median {outcome.Median:0.0} ms, 99 % {outcome.P99:0.0} ms, {cpu:0} µs CPU each"));
    }

    private static TimeSpan Cpu(int process)
    {
        using var running = Process.GetProcessById(process);
        return running.TotalProcessorTime;
    }
}
