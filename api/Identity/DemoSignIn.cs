using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Readiness.Contracts.People;

namespace Readiness.Api.Identity;

/// <summary>
/// Sign in as one of the demo people, without a password. For Development only: elsewhere neither the pages nor the
/// cookie exist.
/// </summary>
public static class DemoSignIn
{
    private const int MostPeople = 300;
    private const string CookieName = "readiness-demo";

    /// <summary>Adds the cookie.</summary>
    public static void AddDemoSignIn(this IServiceCollection services) => services
        .AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
        .AddCookie(options =>
        {
            options.Cookie.Name = CookieName;
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = TimeSpan.FromDays(14);
        });

    /// <summary>Adds the pages: the list of people, sign in and sign out.</summary>
    public static void MapDemoSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/demo/people", async (IGrainFactory grains) =>
            Results.Json((await grains.GetGrain<IPeopleGrain>("people").ListAsync(MostPeople)).Select(person => new
            {
                id = person.Id,
                name = person.Name,
                title = person.Title,
                team = person.Team?.Name,
            })));
        routes.MapPost("/demo/sign-in", SignInAsync);
        routes.MapPost("/sign-out", async (HttpContext http) =>
        {
            if (!http.Request.HasJsonContentType() || CrossSite.IsSuspect(http.Request))
            {
                return Results.StatusCode(StatusCodes.Status403Forbidden);
            }

            await http.SignOutAsync();
            return Results.NoContent();
        });
    }

    private static async Task<IResult> SignInAsync(HttpContext http, IGrainFactory grains)
    {
        if (!http.Request.HasJsonContentType() || CrossSite.IsSuspect(http.Request))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        Choice? choice;
        try
        {
            choice = await http.Request.ReadFromJsonAsync<Choice>(http.RequestAborted);
        }
        catch (JsonException)
        {
            return Results.BadRequest();
        }

        if (choice is null || await grains.GetGrain<IPeopleGrain>("people").FindAsync(choice.PersonId) is not { } person)
        {
            return Results.NotFound();
        }

        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, person.Id.ToString("D"))], CookieAuthenticationDefaults.AuthenticationScheme);
        await http.SignInAsync(new ClaimsPrincipal(identity), new AuthenticationProperties { IsPersistent = true });
        return Results.NoContent();
    }

    private sealed record Choice(Guid PersonId);
}
