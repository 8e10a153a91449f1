namespace Readiness.Api.Tests.Hostile;

/// <summary>Everything hostile that the tests send.</summary>
public static class HostileCatalog
{
    /// <summary>All requests, each under a name of its own.</summary>
    public static IEnumerable<HostileRequest> All() =>
        [.. Fragments.All(), .. Floods.All(), .. Depths.All(), .. Values.All(), .. Costs.All(), .. Junk.All(), .. Bodies.All()];

    /// <summary>A text over and over, with a number from 0 put in place of #.</summary>
    internal static string Repeat(int times, string text, string between = " ") =>
        string.Join(between, Enumerable.Range(0, times).Select(index => text.Replace("#", index.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));

    /// <summary>Something within something within something.</summary>
    internal static string Nest(int depth, string open, string inner, string close) =>
        string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));
}
