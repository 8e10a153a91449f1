using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Readiness.Api.Identity.Accounts;
using Readiness.Api.Identity.Links;
using Readiness.Api.Identity.Passkeys;
using Readiness.Api.Identity.Roles;
using Readiness.Api.Identity.Sessions;
using Readiness.Api.Identity.SingleSignOn;
using Readiness.Api.Identity.Tokens;
using Readiness.Api.Rights;

namespace Readiness.Api.Identity;

/// <summary>
/// The addresses under /account: signing in and out, and what one signs in with. They are no part of the GraphQL schema,
/// because they answer to the browser's session alone: no token, whatever its scope, changes how somebody signs in.
/// </summary>
public static class AccountRoutes
{
    private const string SessionItem = "Readiness.Session";
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(15);

    /// <summary>Maps them.</summary>
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup("/account").AddEndpointFilter(OwnPagesOnly);
        open.MapSignIn();
        open.MapLinks();
        open.MapPasskeySignIn();
        open.MapSingleSignOn();
        routes.MapPost("/sign-out", async (SignInSessions sessions, HttpContext http) =>
        {
            await sessions.SignOutAsync(http);
            return Results.NoContent();
        }).AddEndpointFilter(OwnPagesOnly);
        var own = routes.MapGroup("/account").AddEndpointFilter(OwnPagesOnly).AddEndpointFilter(SignedInOnly);
        own.MapSessions();
        own.MapPasswords();
        own.MapPasskeys();
        own.MapTokens();
        own.MapRights();
        var admin = routes.MapGroup("/account/people").AddEndpointFilter(OwnPagesOnly).AddEndpointFilter(SignedInOnly).AddEndpointFilter(AdminsOnly);
        admin.MapAccountsOfPeople();
        admin.MapIdentitiesOfPeople();
        admin.MapErasuresOfPeople();
    }

    /// <summary>The session a request came with; only behind <see cref="SignedInOnly"/>.</summary>
    internal static SignInSession Session(this HttpContext http) => (SignInSession)http.Items[SessionItem]!;

    /// <summary>Whether a request could only have been sent by a page of ours, or by no browser at all.</summary>
    private static bool IsOwnPages(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || (request.HasJsonContentType() && !CrossSite.IsSuspect(request));

    /// <summary>Lets through what <see cref="IsOwnPages"/> says.</summary>
    internal static async ValueTask<object?> OwnPagesOnly(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (IsOwnPages(context.HttpContext.Request))
        {
            return await next(context);
        }

        var http = context.HttpContext;
        SignInLog.FromAnotherSite(http.RequestServices.GetRequiredService<ILogger<SignInSessions>>(), http.Request.Method, http.Request.Path.ToUriComponent());
        return Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    private static async ValueTask<object?> SignedInOnly(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (await http.RequestServices.GetRequiredService<SignInSessions>().FindAsync(http) is not { } session)
        {
            return AccountAnswers.SignedOut();
        }

        http.Items[SessionItem] = session;
        return await next(context);
    }

    /// <summary>
    /// New ways in are made by whoever signed in a moment ago: an open browser that somebody comes upon is not enough.
    /// </summary>
    internal static async ValueTask<object?> FreshlySignedInOnly(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var clock = http.RequestServices.GetRequiredService<TimeProvider>();
        return clock.GetUtcNow() - http.Session().CreatedAt <= Fresh ? await next(context) : AccountAnswers.SignInAgain();
    }

    /// <summary>To everybody else they do not exist.</summary>
    private static async ValueTask<object?> AdminsOnly(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        return await http.RequestServices.GetRequiredService<IAdminStore>().IsAdminAsync(http.Session().Person, http.RequestAborted)
            ? await next(context)
            : AccountAnswers.NotTheirs(http, http.Session().Person);
    }
}
