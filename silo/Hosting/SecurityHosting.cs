namespace Readiness.Silo.Hosting;

/// <summary>Headers that keep pages from being framed, sniffed or made to run what is not ours.</summary>
internal static class SecurityHosting
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>GraphiQL makes its styles and workers as it runs; it is served in Development only.</summary>
    private const string GraphiQLPolicy =
        "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; font-src 'self' data:; img-src 'self' data:; frame-ancestors 'none'";

    /// <summary>Adds the headers to every answer.</summary>
    public static void UseSecurityHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.ContentSecurityPolicy = app.Environment.IsDevelopment() && http.Request.Path.StartsWithSegments("/graphql", StringComparison.OrdinalIgnoreCase) ? GraphiQLPolicy : Policy;
        return next(http);
    });
}
