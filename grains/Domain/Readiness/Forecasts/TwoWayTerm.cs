namespace Readiness.Domain.Readiness.Forecasts;

/// <summary>The share of mentors who were helped. Mentors are few (caps allow three sessions a week), so they are gone through one by one.</summary>
internal sealed class TwoWayTerm : ForecastTerm
{
    private readonly SourcePeople _met;
    private readonly SourcePeople _helped;
    private readonly int[] _drawn;
    private readonly int[] _realMet = new int[ForecastSpan.Horizon];
    private readonly int[] _realBoth = new int[ForecastSpan.Horizon];
    private readonly int[] _weeks = new int[ForecastSpan.Horizon];

    public TwoWayTerm(Criterion criterion, SourcePeople met, SourcePeople helped)
        : base(criterion)
    {
        (_met, _helped) = (met, helped);
        var mentors = Enumerable.Range(0, met.Weeks.Length).Where(person => met.Weeks[person] != 0 || met.Until[person] >= 0)
            .ToLookup(person => (met.Weeks[person] | helped.Weeks[person]) != 0);
        _drawn = [.. mentors[true]];
        foreach (var person in mentors[false])
        {
            for (var week = 0; week <= met.Until[person]; week++)
            {
                _realMet[week]++;
                _realBoth[week] += week <= helped.Until[person] ? 1 : 0;
            }
        }
    }

    public override void AddTo(ForecastRun run)
    {
        DrawnWeeks.Fill(run.Draws, WholeWeeks, _weeks);
        for (var week = 0; week < _weeks.Length; week++)
        {
            var edge = week < WholeWeeks ? 0 : 1 << run.Draws[week - WholeWeeks];
            var (met, both) = (_realMet[week], _realBoth[week]);
            foreach (var person in _drawn)
            {
                if (Holds(_met, person, week, edge))
                {
                    met++;
                    both += Holds(_helped, person, week, edge) ? 1 : 0;
                }
            }

            run.Add(week, Criterion, ScoreArithmetic.Progress(FixedPoint.Percent(both, met), Criterion.Target));
        }
    }

    private bool Holds(SourcePeople people, int person, int week, int edge) =>
        people.Until[person] >= week || ((people.Weeks[person] & _weeks[week]) | (people.Edges[person] & edge)) != 0;
}
