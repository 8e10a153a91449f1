using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
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

    /// <summary>Maps them.</summary>
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup("/account").AddEndpointFilter(OwnPagesOnly).WithMetadata(new SmallBody());
        open.MapSignIn();
        open.MapLinks();
        open.MapPasskeySignIn();
        open.MapSingleSignOn();
        routes.MapPost("/sign-out", async (SignInSessions sessions, HttpContext http) =>
        {
            await sessions.SignOutAsync(http);
            return Results.NoContent();
        }).AddEndpointFilter(OwnPagesOnly);
        var own = routes.MapGroup("/account").AddEndpointFilter(OwnPagesOnly).AddEndpointFilter(SignedInOnly).WithMetadata(new SmallBody());
        own.MapSessions();
        own.MapPasswords();
        own.MapPasskeys();
        own.MapTokens();
        own.MapRights();
        var admin = routes.MapGroup("/account/people").AddEndpointFilter(OwnPagesOnly).AddEndpointFilter(SignedInOnly).AddEndpointFilter(AdminsOnly).WithMetadata(new SmallBody());
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
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        return IsOwnPages(context.HttpContext.Request) ? await next(context) : Results.StatusCode(StatusCodes.Status403Forbidden);
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

    /// <summary>To everybody else they do not exist.</summary>
    private static async ValueTask<object?> AdminsOnly(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        return await http.RequestServices.GetRequiredService<IAdminStore>().IsAdminAsync(http.Session().Person, http.RequestAborted) ? await next(context) : Results.NotFound();
    }

    private sealed class SmallBody : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => 64 * 1024;
    }
}
