using System.Security.Cryptography;

namespace Readiness.Api.Reviews;

/// <summary>The style of a page that stands alone, by its hash: the page may be styled by that and by nothing else.</summary>
internal static class PageStyle
{
    private static readonly byte[] Start = "<style>"u8.ToArray();
    private static readonly byte[] End = "</style>"u8.ToArray();

    /// <summary>The Content-Security-Policy of a page; what people wrote is escaped in it, so that its first style is ours.</summary>
    public static string Policy(ReadOnlySpan<byte> page) =>
        $"default-src 'none'; style-src {Source(page)}; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static string Source(ReadOnlySpan<byte> page)
    {
        var start = page.IndexOf(Start);
        if (start < 0)
        {
            return "'none'";
        }

        var style = page[(start + Start.Length)..];
        return style.IndexOf(End) is >= 0 and var length ? $"'sha256-{Convert.ToBase64String(SHA256.HashData(style[..length]))}'" : "'none'";
    }
}
