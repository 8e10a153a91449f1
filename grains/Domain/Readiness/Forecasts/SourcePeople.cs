namespace Readiness.Domain.Readiness.Forecasts;

/// <summary>The people who confirmed entries of some kinds, by their number in the evidence.</summary>
/// <param name="Weeks">A bit for each source week that has such an entry.</param>
/// <param name="Edges">A bit for each source week that has one on the days that are last to leave the window.</param>
/// <param name="Until">The last future week at whose end what really happened still lies inside the window; -1 for none.</param>
internal sealed record SourcePeople(int[] Weeks, int[] Edges, int[] Until)
{
    public static SourcePeople Of(EvidenceView view, IReadOnlyList<string> kinds, int windowDays, ForecastSpan span)
    {
        var people = new SourcePeople(new int[view.PeopleCount], new int[view.PeopleCount], new int[view.PeopleCount]);
        Array.Fill(people.Until, -1);
        var chosen = view.Choose(kinds);
        foreach (ref readonly var item in view.Items)
        {
            if (!item.Confirmed || !chosen[item.Kind])
            {
                continue;
            }

            var source = span.SourceOf(item.Day);
            var bit = source is >= 0 and < ForecastSpan.Sources ? 1 << source : 0;
            var edge = item.Day % 7 > 6 - (windowDays % 7) ? bit : 0;
            var until = span.LastWeekInside(item.Day, windowDays);
            foreach (var person in view.People(item, answered: true))
            {
                people.Weeks[person] |= bit;
                people.Edges[person] |= edge;
                people.Until[person] = Math.Max(people.Until[person], until);
            }
        }

        return people;
    }
}
