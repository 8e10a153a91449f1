using Microsoft.AspNetCore.Identity;
using Readiness.Api.Identity.Accounts;
using Readiness.Grains.Tests.Hosts;
using Xunit;

namespace Readiness.Grains.Tests.Identity;

/// <summary>Links and accounts, on both databases.</summary>
public sealed class KeptAccounts
{
    private static readonly byte[] Credential = [1, 2, 3];

    [Theory]
    [CombinatorialDatabases]
    public async Task A_link_is_good_until_it_expires(DatabaseKind kind)
    {
        await using var tables = await SignInTables.CreateAsync(kind);
        var person = await tables.PersonAsync("Ada");
        var link = await tables.LinkAsync(person, TimeSpan.FromHours(1));

        tables.Pass(TimeSpan.FromHours(1) - TimeSpan.FromMicroseconds(1));
        Assert.NotNull(await tables.Links.FindAsync(link, tables.Now, CancellationToken.None));

        tables.Pass(TimeSpan.FromMicroseconds(1));
        Assert.Null(await tables.Links.FindAsync(link, tables.Now, CancellationToken.None));
        Assert.False(await tables.UseAsync(link, person));
        Assert.Null(await tables.Accounts.FindPasswordAsync(person, CancellationToken.None));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_link_lets_in_nobody_but_its_person(DatabaseKind kind)
    {
        await using var tables = await SignInTables.CreateAsync(kind);
        var (ada, ben) = (await tables.PersonAsync("Ada"), await tables.PersonAsync("Ben"));
        var link = await tables.LinkAsync(ada);

        Assert.False(await tables.UseAsync(link, ben));
        Assert.True(await tables.UseAsync(link, ada));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_newer_link_voids_the_one_before(DatabaseKind kind)
    {
        await using var tables = await SignInTables.CreateAsync(kind);
        var person = await tables.PersonAsync("Ada");
        var (older, newer) = (await tables.LinkAsync(person), await tables.LinkAsync(person));

        Assert.False(await tables.UseAsync(older, person));
        Assert.True(await tables.UseAsync(newer, person));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_link_of_somebody_who_left_is_not_good(DatabaseKind kind)
    {
        await using var tables = await SignInTables.CreateAsync(kind);
        var person = await tables.PersonAsync("Ada");
        var link = await tables.LinkAsync(person);

        await tables.PersonAsync("Ada", active: false, person);

        Assert.Null(await tables.Links.FindAsync(link, tables.Now, CancellationToken.None));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_recovery_ends_whatever_let_somebody_in_before(DatabaseKind kind)
    {
        await using var tables = await SignInTables.CreateAsync(kind);
        var person = await tables.PersonAsync("Ada");
        Assert.True(await tables.UseAsync(await tables.LinkAsync(person), person));
        var session = await tables.SessionAsync(person);
        await AddPasskeyAsync(tables, person);

        Assert.True(await tables.UseAsync(await tables.LinkAsync(person), person));

        Assert.Null(await tables.FindSessionAsync(session));
        Assert.Empty(await PasskeysAsync(tables, person));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_setup_link_is_void_once_there_is_an_admin(DatabaseKind kind)
    {
        await using var tables = await SignInTables.CreateAsync(kind);
        var (ada, ben) = (await tables.PersonAsync("Ada"), await tables.PersonAsync("Ben"));
        var (first, second) = (await tables.LinkAsync(null), await tables.LinkAsync(null));

        Assert.True(await tables.UseAsync(first, ada));

        Assert.True(await tables.Roles.IsAdminAsync(ada, CancellationToken.None));
        Assert.Null(await tables.Links.FindAsync(second, tables.Now, CancellationToken.None));
        Assert.False(await tables.UseAsync(second, ben));
        Assert.False(await tables.Roles.IsAdminAsync(ben, CancellationToken.None));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Identity_keeps_renames_and_removes_passkeys(DatabaseKind kind)
    {
        await using var tables = await SignInTables.CreateAsync(kind);
        var person = await tables.PersonAsync("Ada");
        await tables.WithUsersAsync(users => users.CreateAsync(new Account(person)));
        await AddPasskeyAsync(tables, person);

        await tables.WithUsersAsync(async users =>
        {
            var account = (await users.FindByPasskeyIdAsync(Credential))!;
            var passkey = (await users.GetPasskeyAsync(account, Credential))!;
            passkey.Name = "Work laptop";
            passkey.SignCount = 7;
            return await users.AddOrUpdatePasskeyAsync(account, passkey);
        });

        var kept = Assert.Single(await PasskeysAsync(tables, person));
        Assert.Equal(("Work laptop", 7u), (kept.Name, kept.SignCount));

        await tables.WithUsersAsync(async users => await users.RemovePasskeyAsync((await users.FindByIdAsync(person.ToString("D")))!, Credential));
        Assert.Empty(await PasskeysAsync(tables, person));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_login_elsewhere_is_an_issuer_and_a_subject(DatabaseKind kind)
    {
        await using var tables = await SignInTables.CreateAsync(kind);
        var person = await tables.PersonAsync("Ada");
        await tables.WithUsersAsync(async users =>
        {
            var account = new Account(person);
            await users.CreateAsync(account);
            return await users.AddLoginAsync(account, new UserLoginInfo("https://id.example.org", "subject-1", "Example"));
        });

        Assert.Equal(person, (await tables.WithUsersAsync(users => users.FindByLoginAsync("https://id.example.org", "subject-1")))?.Id);
        Assert.Null(await tables.WithUsersAsync(users => users.FindByLoginAsync("https://id.example.org", "SUBJECT-1")));
        Assert.Null(await tables.WithUsersAsync(users => users.FindByLoginAsync("https://other.example.org", "subject-1")));
    }

    private static Task<IdentityResult> AddPasskeyAsync(SignInTables tables, Guid person) => tables.WithUsersAsync(async users =>
        await users.AddOrUpdatePasskeyAsync(
            (await users.FindByIdAsync(person.ToString("D")))!,
            new UserPasskeyInfo(Credential, [4], tables.Now, 1, ["internal"], isUserVerified: true, isBackupEligible: false, isBackedUp: false, [5], [6]) { Name = "Laptop" }));

    private static async Task<IList<UserPasskeyInfo>> PasskeysAsync(SignInTables tables, Guid person) =>
        await tables.WithUsersAsync(async users => await users.GetPasskeysAsync((await users.FindByIdAsync(person.ToString("D")))!));
}
