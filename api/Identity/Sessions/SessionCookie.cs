using Microsoft.AspNetCore.Http;

namespace Readiness.Api.Identity.Sessions;

/// <summary>
/// The cookie that names a session. Its prefix makes browsers take it only with Secure, for this host alone and from
/// this host alone. On plain http in Development it has another name and no such promise.
/// </summary>
public sealed class SessionCookie(ApiOptions options)
{
    /// <summary>Its name, but for plain http in Development.</summary>
    public const string Name = "__Host-readiness";

    /// <summary>Its name on plain http in Development.</summary>
    public const string NameInDevelopment = "readiness";

    /// <summary>What the browser sent; null when it sent none, or several, which only somebody else could have set.</summary>
    public string? Read(HttpRequest request)
    {
        var (name, found) = (NameFor(request), (string?)null);
        foreach (var header in request.Headers.Cookie)
        {
            foreach (var range in (header ?? string.Empty).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (range.StartsWith(name, StringComparison.Ordinal) && range.AsSpan(name.Length).StartsWith("="))
                {
                    if (found is not null)
                    {
                        return null;
                    }

                    found = range[(name.Length + 1)..];
                }
            }
        }

        return found;
    }

    /// <summary>Gives it to the browser.</summary>
    public void Append(HttpContext http, string secret, DateTimeOffset expires) =>
        http.Response.Cookies.Append(NameFor(http.Request), secret, Options(http.Request, expires));

    /// <summary>Takes it from the browser.</summary>
    public void Delete(HttpContext http) => http.Response.Cookies.Delete(NameFor(http.Request), Options(http.Request, null));

    private bool IsPlain(HttpRequest request) => options.IsDevelopment && !request.IsHttps;

    private string NameFor(HttpRequest request) => IsPlain(request) ? NameInDevelopment : Name;

    private CookieOptions Options(HttpRequest request, DateTimeOffset? expires) =>
        new() { HttpOnly = true, Secure = !IsPlain(request), SameSite = SameSiteMode.Lax, Path = "/", Expires = expires, IsEssential = true };
}
