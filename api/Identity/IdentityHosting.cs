using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Readiness.Api.Identity.Accounts;
using Readiness.Api.Identity.Links;
using Readiness.Api.Identity.Passkeys;

namespace Readiness.Api.Identity;

/// <summary>What sign-in is made of; the host adds the stores.</summary>
public static class IdentityHosting
{
    /// <summary>Rounds of PBKDF2 (HMAC-SHA512) a password goes through.</summary>
    private const int Rounds = 600_000;

    /// <summary>Adds accounts, links and passkeys.</summary>
    public static void AddReadinessIdentity(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
        {
            options.Password.RequiredLength = PasswordRules.Least;
            options.Password.RequiredUniqueChars = 1;
            options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
        });
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = Rounds);
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
            options.AttestationConveyancePreference = "none";
        });
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.AddScoped<PasskeyCeremonies>();
        services.AddSingleton<PasswordWork>();
        services.AddSingleton<NewPasswords>();
        services.AddSingleton<PasswordSignIn>();
        services.AddSingleton<SignInLinks>();
    }
}
