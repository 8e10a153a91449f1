using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Readiness.Api.Identity;
using Readiness.Api.Identity.Accounts;
using Readiness.Api.Identity.Links;
using Readiness.Api.Identity.Passkeys;
using Readiness.Api.Identity.Roles;
using Readiness.Api.Identity.Sessions;
using Readiness.Api.Identity.Tokens;
using Readiness.Grains.Access;
using Readiness.Silo.Storage;
using Readiness.Silo.Storage.Identity;
using UserStore = Microsoft.AspNetCore.Identity.EntityFrameworkCore.UserOnlyStore<
    Readiness.Api.Identity.Accounts.Account, Readiness.Silo.Storage.Identity.AccountContext, System.Guid, Microsoft.AspNetCore.Identity.IdentityUserClaim<System.Guid>,
    Microsoft.AspNetCore.Identity.IdentityUserLogin<System.Guid>, Microsoft.AspNetCore.Identity.IdentityUserToken<System.Guid>, Microsoft.AspNetCore.Identity.IdentityUserPasskey<System.Guid>>;

namespace Readiness.Silo.Hosting;

/// <summary>Sign-in: Identity and the tables behind it, for the server and for commands alike.</summary>
internal static class SignInHosting
{
    /// <summary>Adds the stores of sign-in, and what works on them.</summary>
    public static void AddReadinessSignIn(this IServiceCollection services)
    {
        services.AddDbContext<AccountContext>((provider, options) =>
        {
            var database = provider.GetRequiredService<Database>();
            if (database is PostgreSqlDatabase postgres)
            {
                options.UseNpgsql(postgres.Npgsql);
            }
            else
            {
                options.UseSqlite(database.Source.CreateConnection(), contextOwnsConnection: true);
            }
        });
        services.AddSingleton<ISessionStore, SessionStore>();
        services.AddSingleton<IAttemptStore, AttemptStore>();
        services.AddSingleton<IAccountStore, AccountStore>();
        services.AddSingleton<IAccountPeople, AccountPeople>();
        services.AddSingleton<ILinkStore, LinkStore>();
        services.AddSingleton<IChallengeStore, ChallengeStore>();
        services.AddSingleton<ITokenStore, TokenStore>();
        services.AddSingleton<RoleStore>();
        services.AddSingleton<IAdminStore>(provider => provider.GetRequiredService<RoleStore>());
        services.AddSingleton<IRoleStore>(provider => provider.GetRequiredService<RoleStore>());
        services.AddScoped<IUserStore<Account>, UserStore>();
        services.AddReadinessIdentity();
    }

    /// <summary>
    /// Prints the link that makes the first admin, while there is none. In Development one signs in as anybody, so that
    /// nothing is printed there unasked.
    /// </summary>
    public static async Task OfferSetupAsync(this IServiceProvider services, string address, CancellationToken cancellation)
    {
        if (await services.GetRequiredService<SignInLinks>().CreateSetupAsync(cancellation) is { } secret)
        {
            Console.WriteLine($"Nobody looks after this Readiness yet. Whoever opens this link within an hour becomes its admin; it works once: {SetupLink(address, secret)}");
        }
    }

    /// <summary>The address of the page that uses a setup link. After the #, browsers send nothing: no log holds the secret.</summary>
    public static string SetupLink(string address, string secret) => $"{address.TrimEnd('/')}/setup#{secret}";

    /// <summary>The address of the page that uses a link for a person.</summary>
    public static string AccessLink(string address, string secret) => $"{address.TrimEnd('/')}/welcome#{secret}";
}
