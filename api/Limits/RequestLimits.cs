using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Readiness.Api.Identity;
using Readiness.Api.Identity.SingleSignOn;

namespace Readiness.Api.Limits;

/// <summary>
/// Limits of what is no document: tries of each way in by network address, and everything else by caller. Documents are
/// weighed by themselves, see <see cref="QueryBudget"/>. Each host counts for itself.
/// </summary>
public static class RequestLimits
{
    /// <summary>Tries of a password.</summary>
    public const string Passwords = "passwords";

    /// <summary>Links that let somebody in.</summary>
    public const string Links = "links";

    /// <summary>Challenges and answers of passkeys.</summary>
    public const string Passkeys = "passkeys";

    /// <summary>Leaving for the provider and coming back.</summary>
    public const string SingleSignOn = "single sign-on";

    /// <summary>Making personal access tokens.</summary>
    public const string Tokens = "tokens";

    private const string Others = "others";

    /// <summary>So many callers behind one network address are told apart, however many credentials somebody makes up there.</summary>
    private const int MostCallersOfANetwork = 256;

    /// <summary>Adds them.</summary>
    public static void AddRequestLimits(this IServiceCollection services, LimitSettings limits) => services.AddRateLimiter(options =>
    {
        foreach (var way in new[] { Passwords, Links, Passkeys, SingleSignOn, Tokens })
        {
            options.AddPolicy(way, http => Buckets.Of(OfNetwork(way, http), limits.SignIns));
        }

        // Where the provider sends browsers back to is answered before there is an endpoint.
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, (string Kind, UInt128 Network, int Caller)>(http =>
            http.Request.Path.Equals(SingleSignOnWay.Callback, StringComparison.OrdinalIgnoreCase)
                ? Buckets.Of(OfNetwork(SingleSignOn, http), limits.SignIns)
                : Buckets.Of(OfCaller(http), limits.Requests));
        options.OnRejected = (context, cancellation) => RefuseAsync(context.HttpContext, Buckets.SecondsUntilMore(context.Lease), cancellation);
    });

    /// <summary>Takes an address out, because it is limited otherwise or not at all.</summary>
    internal static TBuilder WithoutRequestLimit<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder => route.DisableRateLimiting();

    private static (string Kind, UInt128 Network, int Caller) OfNetwork(string kind, HttpContext http) => (kind, Networks.Of(http.Connection.RemoteIpAddress), 0);

    private static (string Kind, UInt128 Network, int Caller) OfCaller(HttpContext http)
    {
        var headers = http.Request.Headers;
        var credential = HashCode.Combine(headers.Authorization.ToString(), headers.Cookie.ToString());
        return (Others, Networks.Of(http.Connection.RemoteIpAddress), credential & (MostCallersOfANetwork - 1));
    }

    /// <summary>In every shape that our addresses refuse in, so that each client finds the sentence where it looks for it.</summary>
    private static async ValueTask RefuseAsync(HttpContext http, int seconds, CancellationToken cancellation)
    {
        TooMany.Mark(http.Response, seconds);
        SignInLog.PutOff(
            http.RequestServices.GetRequiredService<ILogger<LimitSettings>>(), http.Request.Method, http.Request.Path.ToUriComponent(), http.Connection.RemoteIpAddress?.ToString() ?? "nowhere");
        var message = TooMany.Sentence(seconds);
        if (http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase))
        {
            await http.Response.WriteAsync(message, cancellation);
            return;
        }

        await http.Response.WriteAsJsonAsync(new { code = TooMany.Code, message, refusal = new { message, field = (string?)null } }, cancellation);
    }
}
