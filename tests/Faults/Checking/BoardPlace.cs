namespace Readiness.Faults.Checking;

/// <summary>A row of a board.</summary>
internal sealed record BoardPlace(int Rank, string Name, int Points)
{
    /// <summary>Rows as text, those of one rank by name.</summary>
    public static string Text(IEnumerable<BoardPlace> places) => string.Join(
        '\n', places.OrderBy(place => place.Rank).ThenBy(place => place.Name, StringComparer.Ordinal).Select(place => $"{place.Rank} {place.Name} {place.Points}"));
}
