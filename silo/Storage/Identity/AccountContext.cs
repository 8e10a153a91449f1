using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Readiness.Api.Identity.Accounts;

namespace Readiness.Silo.Storage.Identity;

/// <summary>
/// The tables that ASP.NET Core Identity works with, mapped onto what our scripts made. What it does not use here (roles,
/// claims, second factors, counts of failures) is not mapped.
/// </summary>
internal sealed class AccountContext(DbContextOptions<AccountContext> options, Database database) : DbContext(options)
{
    private static readonly string[] NotKept =
    [
        nameof(Account.Email), nameof(Account.NormalizedEmail), nameof(Account.EmailConfirmed), nameof(Account.PhoneNumber), nameof(Account.PhoneNumberConfirmed),
        nameof(Account.TwoFactorEnabled), nameof(Account.LockoutEnd), nameof(Account.LockoutEnabled), nameof(Account.AccessFailedCount),
    ];

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        using var turn = await database.EnterWriteAsync();
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Account>(account =>
        {
            account.ToTable("account").HasKey(row => row.Id);
            account.Property(row => row.Id).HasColumnName("person_id").ValueGeneratedNever();
            account.Property(row => row.UserName).HasColumnName("user_name");
            account.Property(row => row.NormalizedUserName).HasColumnName("normalized_user_name");
            account.Property(row => row.PasswordHash).HasColumnName("password_hash");
            account.Property(row => row.SecurityStamp).HasColumnName("security_stamp");
            account.Property(row => row.ConcurrencyStamp).HasColumnName("concurrency_stamp").IsConcurrencyToken();
            Array.ForEach(NotKept, name => account.Ignore(name));
        });
        modelBuilder.Entity<IdentityUserLogin<Guid>>(login =>
        {
            login.ToTable("account_login").HasKey(row => new { row.LoginProvider, row.ProviderKey });
            login.Property(row => row.LoginProvider).HasColumnName("issuer");
            login.Property(row => row.ProviderKey).HasColumnName("subject");
            login.Property(row => row.ProviderDisplayName).HasColumnName("display_name");
            login.Property(row => row.UserId).HasColumnName("person_id");
        });
        modelBuilder.Entity<IdentityUserPasskey<Guid>>(passkey =>
        {
            passkey.ToTable("account_passkey").HasKey(row => row.CredentialId);
            passkey.Property(row => row.CredentialId).HasColumnName("credential_id");
            passkey.Property(row => row.UserId).HasColumnName("person_id");
            passkey.OwnsOne(row => row.Data).ToJson("data");
        });
    }
}
