using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;

namespace Readiness.Domain.Readiness;

/// <summary>What one more entry does to one of the two scores; only criteria that its kind touches are read again.</summary>
internal sealed class GainMeter
{
    private readonly EvidenceView _view;
    private readonly Rubric _rubric;
    private readonly DateOnly _day;
    private readonly bool _confirmed;
    private readonly int _totalWeight;
    private readonly long[] _progress;
    private readonly long _weighted;

    public GainMeter(EvidenceView view, Rubric rubric, DateOnly day, bool confirmed)
    {
        (_view, _rubric, _day, _confirmed, _totalWeight) = (view, rubric, day, confirmed, rubric.TotalWeight);
        _progress = [.. rubric.Criteria.Select(Progress)];
        _weighted = rubric.Criteria.Select((criterion, i) => criterion.Weight * _progress[i]).Sum();
    }

    /// <summary>The gain in thousandths of a point; criteria that move are added to <paramref name="moved"/>.</summary>
    public int Gain(ActivityKind kind, LedgerEntry entry, ISet<int> moved)
    {
        if (!_view.Push(entry))
        {
            return 0;
        }

        var weighted = _weighted;
        for (var i = 0; i < _progress.Length; i++)
        {
            var criterion = _rubric.Criteria[i];
            if (criterion.Touches(kind) && Progress(criterion) is var progress && progress != _progress[i])
            {
                weighted += criterion.Weight * (progress - _progress[i]);
                moved.Add(i);
            }
        }

        _view.Pop();
        return ScoreArithmetic.Thousandths(weighted, _totalWeight) - ScoreArithmetic.Thousandths(_weighted, _totalWeight);
    }

    private long Progress(Criterion criterion) =>
        ScoreArithmetic.Progress(criterion.Measure.Read(new EvidenceWindow(_view, _day, criterion.WindowDays, _confirmed)), criterion.Target);
}
