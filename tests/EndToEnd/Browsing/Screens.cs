using Microsoft.Playwright;

namespace Readiness.EndToEnd.Browsing;

/// <summary>
/// The windows in which pages are looked at: wide and as on a phone, light and dark. What is wrong with colours is so at any
/// width and the other way round, so that two windows show both; READINESS_SCREENS=all opens all four.
/// </summary>
public static class Screens
{
    private const int Wide = 1280;
    private const int Phone = 390;

    /// <summary>Colours and width in pixels of each.</summary>
    public static IReadOnlyList<(ColorScheme Colours, int Width)> All { get; } = Environment.GetEnvironmentVariable("READINESS_SCREENS") == "all"
        ? [(ColorScheme.Light, Wide), (ColorScheme.Dark, Wide), (ColorScheme.Light, Phone), (ColorScheme.Dark, Phone)]
        : [(ColorScheme.Light, Wide), (ColorScheme.Dark, Phone)];

    /// <summary>The same, as rows of a theory.</summary>
    public static TheoryData<ColorScheme, int> Rows { get; } = [.. All.Select(window => new TheoryDataRow<ColorScheme, int>(window.Colours, window.Width))];
}
