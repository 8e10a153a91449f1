using Microsoft.AspNetCore.Http;

namespace Readiness.Api.Identity;

/// <summary>Tells requests that another site made a browser send (cross-site request forgery).</summary>
public static class CrossSite
{
    /// <summary>
    /// Whether a page of another origin sent it. Browsers say so in Sec-Fetch-Site, older ones in Origin; what is no
    /// browser sends neither and carries no cookie of its own accord.
    /// </summary>
    public static bool IsSuspect(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is not ("same-origin" or "none");
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0 && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
