using Microsoft.AspNetCore.HttpOverrides;

namespace Readiness.Silo.Hosting;

/// <summary>
/// Headers that keep pages from being framed, sniffed or made to run what is not ours, and answers from being kept; and
/// whom to believe where a request comes from.
/// </summary>
internal static class SecurityHosting
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>GraphiQL makes its styles and workers as it runs; it is served in Development only.</summary>
    private const string GraphiQLPolicy =
        "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; font-src 'self' data:; img-src 'self' data:; frame-ancestors 'none'";

    /// <summary>What no page of ours uses.</summary>
    private const string Features =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    private const string OneYear = "max-age=31536000; includeSubDomains";

    /// <summary>Takes the sender's address and scheme from the proxies that are named, and from nobody else.</summary>
    public static void UseProxies(this WebApplication app, IReadOnlyList<System.Net.IPNetwork> proxies)
    {
        if (proxies.Count == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            options.KnownIPNetworks.Add(proxy);
        }

        app.UseForwardedHeaders(options);
    }

    /// <summary>Adds the headers to every answer; what may be kept says so itself.</summary>
    /// <param name="app">The server.</param>
    /// <param name="isPublicByHttps">Whether people come by https, whatever the server itself sees.</param>
    public static void UseSecurityHeaders(this WebApplication app, bool isPublicByHttps) => app.Use((http, next) =>
    {
        var headers = http.Response.Headers;
        headers.CacheControl = "no-store";
        headers["Permissions-Policy"] = Features;
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!app.Environment.IsDevelopment() && (isPublicByHttps || http.Request.IsHttps))
        {
            headers.StrictTransportSecurity = OneYear;
        }

        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.ContentSecurityPolicy = app.Environment.IsDevelopment() && http.Request.Path.StartsWithSegments("/graphql", StringComparison.OrdinalIgnoreCase) ? GraphiQLPolicy : Policy;
        return next(http);
    });
}
