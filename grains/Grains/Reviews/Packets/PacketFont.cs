using PdfSharp.Fonts;

namespace Readiness.Grains.Reviews.Packets;

/// <summary>The one font of packets, carried along so that they look the same on every machine: names are of many scripts.</summary>
internal sealed class PacketFont : IFontResolver
{
    /// <summary>Its name.</summary>
    public const string Name = "DejaVu Sans";

    private static readonly Lock Once = new();

    /// <summary>Makes it known to the library, once a process.</summary>
    public static void Register()
    {
        lock (Once)
        {
            GlobalFontSettings.FontResolver ??= new PacketFont();
        }
    }

    /// <inheritdoc/>
    public FontResolverInfo? ResolveTypeface(string familyName, bool isBold, bool isItalic) => new(Name, mustSimulateBold: isBold, mustSimulateItalic: isItalic);

    /// <inheritdoc/>
    public byte[]? GetFont(string faceName)
    {
        using var stream = typeof(PacketFont).Assembly.GetManifestResourceStream("Readiness.Grains.Reviews.Packets.Fonts.DejaVuSans.ttf")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
