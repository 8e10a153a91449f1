namespace Readiness.Domain.Readiness;

/// <summary>The bands of product.md section 5.</summary>
public static class Bands
{
    /// <summary>Where growing begins, in tenths.</summary>
    public const int Growing = 400;

    /// <summary>Where close begins, in tenths.</summary>
    public const int Close = 600;

    /// <summary>Where ready for review begins when every gate is met, in tenths.</summary>
    public const int Ready = 800;

    /// <summary>The band of a confirmed score.</summary>
    /// <param name="confirmedTenths">The score as shown, 0 to 1,000.</param>
    /// <param name="gatesMet">Whether confirmed evidence meets every gate.</param>
    public static ReadinessBand Of(int confirmedTenths, bool gatesMet) => confirmedTenths switch
    {
        >= Ready when gatesMet => ReadinessBand.ReadyForReview,
        >= Close => ReadinessBand.Close,
        >= Growing => ReadinessBand.Growing,
        _ => ReadinessBand.Building,
    };
}
