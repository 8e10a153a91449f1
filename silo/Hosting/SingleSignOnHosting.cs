using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Readiness.Api.Identity.Sessions;
using Readiness.Api.Identity.SingleSignOn;

namespace Readiness.Silo.Hosting;

/// <summary>Single sign-on by OpenID Connect: code flow with PKCE, checked more strictly than the handler's defaults.</summary>
internal static partial class SingleSignOnHosting
{
    /// <summary>
    /// The handler wants somewhere to keep who came back, and a lone scheme would be asked at every request. Nothing is
    /// ever kept there: whoever comes back gets a session of ours in OnTicketReceived.
    /// </summary>
    private const string Unused = "unused";

    private static readonly TimeSpan MostWait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(1);

    /// <summary>Signatures by a key pair: none is no signature, and a shared secret is no provider's.</summary>
    private static readonly string[] Algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    /// <summary>Adds it where the settings name a provider.</summary>
    public static void AddSingleSignOn(this IServiceCollection services, ReadinessSettings settings, bool isDevelopment)
    {
        services.AddSingleton(new SingleSignOnWay(settings.SingleSignOn?.Authority, settings.SingleSignOn?.Title, settings.SingleSignOn?.LinkByEmail ?? false));
        services.AddScoped<SingleSignOnLinks>();
        if (settings.SingleSignOn is not { } provider)
        {
            return;
        }

        services.AddAuthentication().AddCookie(Unused).AddOpenIdConnect(SingleSignOnWay.Scheme, options =>
        {
            options.Authority = provider.Authority;
            options.ClientId = provider.ClientId;
            options.ClientSecret = provider.ClientSecret;
            options.RequireHttpsMetadata = provider.Authority.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
            options.CallbackPath = SingleSignOnWay.Callback;
            options.SignInScheme = Unused;
            options.ResponseType = OpenIdConnectResponseType.Code;
            options.ResponseMode = OpenIdConnectResponseMode.Query;
            options.UsePkce = true;
            options.MapInboundClaims = options.SaveTokens = options.GetClaimsFromUserInfoEndpoint = false;
            options.DisableTelemetry = true;
            options.BackchannelTimeout = MostWait;
            options.BackchannelHttpHandler = new SocketsHttpHandler { AllowAutoRedirect = false };
            options.Scope.Clear();
            options.Scope.Add("openid");
            options.Scope.Add("email");
            foreach (var cookie in new[] { options.NonceCookie, options.CorrelationCookie })
            {
                cookie.SameSite = SameSiteMode.Lax;
                cookie.SecurePolicy = isDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            }

            options.TokenHandler = new SignedTokens();
            options.TokenValidationParameters = Parameters(provider);
            options.Events = Events(provider, settings.PublicAddress);
        });
    }

    private static TokenValidationParameters Parameters(SingleSignOnSettings provider) => new()
    {
        ValidAlgorithms = Algorithms,
        ValidAudience = provider.ClientId,
        ClockSkew = ClockSkew,
        IssuerValidator = (issuer, _, _) => issuer == provider.Authority ? issuer : throw new SecurityTokenInvalidIssuerException($"The issuer is '{issuer}'."),
    };

    private static OpenIdConnectEvents Events(SingleSignOnSettings provider, string? publicAddress) => new()
    {
        OnRedirectToIdentityProvider = context =>
        {
            context.ProtocolMessage.RedirectUri = publicAddress is null ? context.ProtocolMessage.RedirectUri : publicAddress + SingleSignOnWay.Callback;
            return Task.CompletedTask;
        },
        OnMessageReceived = context =>
        {
            if (context.ProtocolMessage.GetParameter("iss") is { } issuer && issuer != provider.Authority)
            {
                context.Fail("The answer comes from another provider.");
            }

            return Task.CompletedTask;
        },
        OnTokenValidated = context =>
        {
            if (ProblemOf(context.Principal!, provider.ClientId) is { } problem)
            {
                context.Fail(problem);
            }

            return Task.CompletedTask;
        },
        OnTicketReceived = SignInAsync,
        OnRemoteFailure = context =>
        {
            LogRefused(Logger(context.HttpContext), context.Failure?.Message ?? "no reason given");
            context.Response.Redirect(SingleSignOnWay.Refused);
            context.HandleResponse();
            return Task.CompletedTask;
        },
    };

    /// <summary>Made for several, a token says for whom it was asked for; and a subject is of sensible length.</summary>
    private static string? ProblemOf(ClaimsPrincipal token, string client)
    {
        var parties = token.FindAll("azp").Select(claim => claim.Value).ToArray();
        return (token.FindAll("aud").Count() > 1 && parties.Length == 0) || Array.Exists(parties, party => party != client) ? "The token was made for another program."
            : token.FindFirstValue("sub") is not { Length: > 0 and <= 255 } ? "The token has no subject."
            : null;
    }

    private static async Task SignInAsync(TicketReceivedContext context)
    {
        var (http, token) = (context.HttpContext, context.Principal!);
        var email = string.Equals(token.FindFirstValue("email_verified"), "true", StringComparison.OrdinalIgnoreCase) ? token.FindFirstValue("email") : null;
        var subject = token.FindFirstValue("sub")!;
        if (await http.RequestServices.GetRequiredService<SingleSignOnLinks>().FindAsync(subject, email, http.RequestAborted) is { } person)
        {
            await http.RequestServices.GetRequiredService<SignInSessions>().StartAsync(http, person, "single sign-on");
            http.Response.Redirect("/");
        }
        else
        {
            LogRefused(Logger(http), $"the identity '{subject}' is nobody's here");
            http.Response.Redirect(SingleSignOnWay.Refused);
        }

        context.HandleResponse();
    }

    private static ILogger Logger(HttpContext http) => http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Readiness.SingleSignOn");

    [LoggerMessage(Level = LogLevel.Warning, Message = "Single sign-on let nobody in: {Reason}")]
    private static partial void LogRefused(ILogger logger, string reason);
}
