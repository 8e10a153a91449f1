using System.Security.Cryptography;
using Readiness.Api.Identity;
using Readiness.Grains.Tests.Hosts;
using Xunit;

namespace Readiness.Grains.Tests.Identity;

/// <summary>What must happen once, or only so often, when many try at the same moment.</summary>
public sealed class Races
{
    private const int Many = 40;

    [Theory]
    [CombinatorialDatabases]
    public async Task Of_many_passwords_tried_at_once_ten_are_looked_at(DatabaseKind kind)
    {
        await using var tables = await SignInTables.CreateAsync(kind);
        var address = SHA256.HashData("ada@example.org"u8);

        Assert.Equal(10, await PassedAsync(tables, address, Many));

        tables.Pass(TimeSpan.FromMinutes(15));
        Assert.Equal(10, await PassedAsync(tables, address, Many));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_link_is_used_once_however_many_use_it(DatabaseKind kind)
    {
        await using var tables = await SignInTables.CreateAsync(kind);
        var person = await tables.PersonAsync("Ada");
        var link = await tables.LinkAsync(person);

        var used = await Task.WhenAll(Enumerable.Range(0, Many).Select(_ => tables.UseAsync(link, person)));

        Assert.Single(used, true);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Of_many_setup_links_one_makes_an_admin(DatabaseKind kind)
    {
        await using var tables = await SignInTables.CreateAsync(kind);
        var people = new List<Guid>();
        var links = new List<byte[]>();
        for (var i = 0; i < Many; i++)
        {
            people.Add(await tables.PersonAsync($"Person{i}"));
            links.Add(await tables.LinkAsync(null));
        }

        var used = await Task.WhenAll(Enumerable.Range(0, Many).Select(i => tables.UseAsync(links[i], people[i])));

        Assert.Single(used, true);
        Assert.Equal(people[Array.IndexOf(used, true)], Assert.Single(await tables.Roles.ListAsync(CancellationToken.None)).Id);
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_challenge_is_taken_once(DatabaseKind kind)
    {
        await using var tables = await SignInTables.CreateAsync(kind);
        var id = Secret.Hash(Secret.Create())!;
        await tables.Challenges.AddAsync(id, "state", tables.Now, tables.Now + TimeSpan.FromMinutes(5), CancellationToken.None);

        var taken = await Task.WhenAll(Enumerable.Range(0, Many).Select(_ => tables.Challenges.TakeAsync(id, tables.Now, CancellationToken.None)));

        Assert.Single(taken, "state");
    }

    private static async Task<int> PassedAsync(SignInTables tables, byte[] address, int tries) =>
        (await Task.WhenAll(Enumerable.Range(0, tries).Select(_ => tables.Attempts.TakeAsync(address, 10, tables.Now, tables.Now + TimeSpan.FromMinutes(15), CancellationToken.None)))).Count(passed => passed);
}
