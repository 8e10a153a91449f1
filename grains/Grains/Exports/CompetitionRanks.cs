namespace Readiness.Grains.Exports;

/// <summary>Standard competition ranks (1, 2, 2, 4) over the points of everyone on a board (product.md section 4).</summary>
internal sealed class CompetitionRanks
{
    private readonly Dictionary<int, int> _ranks = [];

    public CompetitionRanks(IEnumerable<int> points)
    {
        var place = 0;
        foreach (var each in points.Where(each => each > 0).OrderDescending())
        {
            _ranks.TryAdd(each, ++place);
        }
    }

    /// <summary>The rank of so many points; null when nobody on the board has them.</summary>
    public int? Of(int points) => _ranks.TryGetValue(points, out var rank) ? rank : null;
}
