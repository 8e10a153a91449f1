namespace Readiness.Domain.Readiness.Forecasts;

/// <summary>
/// Different people. Those whom the window still really holds are counted beforehand; how many others a set of source
/// weeks brings is looked up in a table over all such sets, one table for as long as the others are the same.
/// </summary>
internal sealed class PeopleTerm : ForecastTerm
{
    private const int Sets = 1 << ForecastSpan.Sources;
    private static readonly int[] Nobody = new int[Sets];

    private readonly int[] _sources;
    private readonly int[] _real = new int[ForecastSpan.Horizon];
    private readonly int[][] _brought = new int[ForecastSpan.Horizon][];
    private readonly int[][] _atEdge;
    private readonly int[] _weeks = new int[ForecastSpan.Horizon];
    private readonly int[] _counts = new int[ForecastSpan.Horizon];
    private readonly CountSteps _steps;

    public PeopleTerm(Criterion criterion, SourcePeople people)
        : base(criterion)
    {
        (_sources, _steps) = (people.Weeks, new CountSteps(criterion));
        foreach (var until in people.Until)
        {
            for (var week = 0; week <= until; week++)
            {
                _real[week]++;
            }
        }

        var numbers = Enumerable.Range(0, people.Weeks.Length).Where(person => people.Weeks[person] != 0).ToArray();
        _atEdge = [.. Enumerable.Range(0, ForecastSpan.Sources).Select(source => numbers.Where(person => (people.Edges[person] >> source & 1) != 0).ToArray())];
        for (var week = 0; week < ForecastSpan.Horizon; week++)
        {
            _brought[week] = week > 0 && !Array.Exists(numbers, person => people.Until[person] == week - 1)
                ? _brought[week - 1]
                : Brought([.. numbers.Where(person => people.Until[person] < week)]);
        }
    }

    public override void AddTo(ForecastRun run)
    {
        DrawnWeeks.Fill(run.Draws, WholeWeeks, _weeks);
        for (var week = 0; week < _weeks.Length; week++)
        {
            _counts[week] = _real[week] + _brought[week][_weeks[week]] + (week < WholeWeeks ? 0 : AtEdge(run.Draws[week - WholeWeeks], _weeks[week]));
        }

        _steps.AddTo(run, _counts);
    }

    /// <summary>
    /// People who are in only through the last days of the week that is about to leave the window. By then nothing that
    /// really happened is inside any more.
    /// </summary>
    private int AtEdge(int source, int weeks)
    {
        if ((weeks >> source & 1) != 0)
        {
            return 0;
        }

        var count = 0;
        foreach (var person in _atEdge[source])
        {
            count += (_sources[person] & weeks) == 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>By set of source weeks, how many of the people are in at least one of them: all but those in none.</summary>
    private int[] Brought(int[] people)
    {
        if (people.Length == 0)
        {
            return Nobody;
        }

        var within = new int[Sets];
        foreach (var person in people)
        {
            within[_sources[person]]++;
        }

        for (var bit = 1; bit < Sets; bit <<= 1)
        {
            for (var first = bit; first < Sets; first += 2 * bit)
            {
                for (var set = first; set < first + bit; set++)
                {
                    within[set] += within[set - bit];
                }
            }
        }

        Array.Reverse(within);
        for (var set = 0; set < Sets; set++)
        {
            within[set] = people.Length - within[set];
        }

        return within;
    }
}
