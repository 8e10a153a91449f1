namespace Readiness.Domain.Contacts;

/// <summary>Places of contacts that have something in common, by a site. It keeps a hostile file from comparing millions who are two people for having two pages there.</summary>
internal sealed class PlacesBySite
{
    private readonly Dictionary<string, List<int>> _bySite = new(StringComparer.Ordinal);

    /// <summary>Takes in a place, in order; null: no site.</summary>
    public void Add(string? site, int place)
    {
        if (!_bySite.TryGetValue(site ?? string.Empty, out var places))
        {
            _bySite.Add(site ?? string.Empty, places = []);
        }

        var at = places.BinarySearch(place);
        if (at < 0)
        {
            places.Insert(~at, place);
        }
    }

    /// <summary>Takes a place out of where it was.</summary>
    public void Remove(string? site, int place) => _bySite[site ?? string.Empty].Remove(place);

    /// <summary>The first place that fits, none of those on a site; null when there is none.</summary>
    public int? First(string? except, Func<int, bool> fits)
    {
        int? first = null;
        foreach (var (site, places) in _bySite)
        {
            foreach (var place in site == except ? [] : places)
            {
                if (first < place)
                {
                    break;
                }

                if (fits(place))
                {
                    first = place;
                    break;
                }
            }
        }

        return first;
    }
}
