using System.Globalization;
using Readiness.Domain.Boards;

namespace Readiness.Domain.Specs.Boards;

/// <summary>A board read plainly: all members sorted anew for every question.</summary>
internal sealed class PlainBoard(BoardRoster roster)
{
    private readonly Dictionary<int, int> _points = [];

    public IReadOnlyDictionary<int, int> Points => _points;

    public void Set(int member, int points) => _points[member] = points;

    public void Remove(int member) => _points.Remove(member);

    public RankedRow[] Rows()
    {
        var members = _points
            .OrderByDescending(one => one.Value)
            .ThenBy(one => roster.Name(one.Key), StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.None))
            .ThenBy(one => roster.Name(one.Key), StringComparer.Ordinal)
            .ThenBy(one => roster.Id(one.Key).Value)
            .ToList();
        var betterThan = _points.Values.CountBy(points => points).OrderByDescending(one => one.Key)
            .Aggregate((Seen: 0, Ranks: new Dictionary<int, int>()), (so, one) => so.Ranks.TryAdd(one.Key, so.Seen) ? (so.Seen + one.Value, so.Ranks) : so).Ranks;
        return [.. members.Select(one => new RankedRow(betterThan[one.Value] + 1, one.Key, one.Value))];
    }
}
