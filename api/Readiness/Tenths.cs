namespace Readiness.Api.Readiness;

/// <summary>Scores travel in tenths of a point and are answered with one decimal.</summary>
internal static class Tenths
{
    public static double Points(int tenths) => tenths / 10.0;

    public static double? Points(int? tenths) => tenths / 10.0;
}
