namespace Readiness.Domain.Readiness.Forecasts;

/// <summary>
/// Different people. Those whom the window still really holds are counted beforehand; how many others a set of source
/// weeks brings is looked up in a table over all such sets, one table for as long as the others are the same.
/// </summary>
internal sealed class PeopleTerm : ForecastTerm
{
    private const int Sets = 1 << ForecastSpan.Sources;

    private readonly SourcePeople _people;
    private readonly int[] _real = new int[ForecastSpan.Horizon];
    private readonly int[][] _brought = new int[ForecastSpan.Horizon][];
    private readonly int[][] _atEdge;
    private readonly int[] _weeks = new int[ForecastSpan.Horizon];

    public PeopleTerm(Criterion criterion, SourcePeople people)
        : base(criterion)
    {
        _people = people;
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
                : Brought(numbers.Where(person => people.Until[person] < week));
        }
    }

    public override void AddTo(ForecastRun run)
    {
        DrawnWeeks.Fill(run.Draws, WholeWeeks, _weeks);
        for (var week = 0; week < _weeks.Length; week++)
        {
            var count = _real[week] + _brought[week][_weeks[week]] + (week < WholeWeeks ? 0 : AtEdge(run.Draws[week - WholeWeeks], week));
            run.Add(week, Criterion, ScoreArithmetic.Progress(count * FixedPoint.One, Criterion.Target));
        }
    }

    /// <summary>People who are in only through the last days of the week that is about to leave the window.</summary>
    private int AtEdge(int source, int week)
    {
        var weeks = _weeks[week];
        if ((weeks >> source & 1) != 0)
        {
            return 0;
        }

        var count = 0;
        foreach (var person in _atEdge[source])
        {
            count += _people.Until[person] < week && (_people.Weeks[person] & weeks) == 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>By set of source weeks, how many of the people are in at least one of them: all but those in none.</summary>
    private int[] Brought(IEnumerable<int> people)
    {
        var within = new int[Sets];
        var count = 0;
        foreach (var person in people)
        {
            within[_people.Weeks[person]]++;
            count++;
        }

        for (var bit = 1; bit < Sets; bit <<= 1)
        {
            for (var set = 0; set < Sets; set++)
            {
                within[set] += (set & bit) != 0 ? within[set ^ bit] : 0;
            }
        }

        var brought = new int[Sets];
        for (var set = 0; set < Sets; set++)
        {
            brought[set] = count - within[Sets - 1 - set];
        }

        return brought;
    }
}
