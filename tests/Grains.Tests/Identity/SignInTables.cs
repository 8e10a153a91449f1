using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Readiness.Api.Identity;
using Readiness.Api.Identity.Accounts;
using Readiness.Api.Identity.Links;
using Readiness.Api.Identity.Sessions;
using Readiness.Grains.People;
using Readiness.Grains.Tests.Hosts;
using Readiness.Grains.Tests.Imports;
using Readiness.Grains.Tests.Storage.Orleans;
using Readiness.Silo.Hosting;
using Readiness.Silo.Storage.Identity;

namespace Readiness.Grains.Tests.Identity;

/// <summary>A fresh database with its sign-in stores, and Identity on it.</summary>
internal sealed class SignInTables : IAsyncDisposable
{
    private readonly StoresUnderTest _stores;
    private readonly ServiceProvider _services;

    private SignInTables(StoresUnderTest stores)
    {
        _stores = stores;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(stores.Database);
        services.AddSingleton(stores.People);
        services.AddSingleton<TimeProvider>(stores.Clock);
        services.AddSingleton<NewPerson>();
        services.AddReadinessSignIn();
        _services = services.BuildServiceProvider();
        Sessions = new SessionStore(stores.Database);
        Attempts = new AttemptStore(stores.Database);
        Links = new LinkStore(stores.Database);
        Accounts = new AccountStore(stores.Database);
        Roles = new RoleStore(stores.Database);
        Challenges = new ChallengeStore(stores.Database);
    }

    public SessionStore Sessions { get; }

    public AttemptStore Attempts { get; }

    public LinkStore Links { get; }

    public AccountStore Accounts { get; }

    public RoleStore Roles { get; }

    public ChallengeStore Challenges { get; }

    public DateTimeOffset Now => _stores.Clock.GetUtcNow();

    public static async Task<SignInTables> CreateAsync(DatabaseKind kind) =>
        new(await StoresUnderTest.CreateAsync(kind == DatabaseKind.Sqlite ? OrleansDatabase.Sqlite : OrleansDatabase.PostgreSql));

    public async Task<Guid> PersonAsync(string name, bool active = true, Guid? id = null)
    {
        var person = new PersonRow(id ?? Guid.NewGuid(), $"{name}@example.org", name, null, null, null, null, null, null, 0, null, active);
        await _stores.People.SaveAsync([person], CancellationToken.None);
        return person.Id;
    }

    public async Task<byte[]> SessionAsync(Guid person, TimeSpan? lifetime = null)
    {
        var id = Secret.Hash(Secret.Create())!;
        await Sessions.StartAsync(new SignInSession(id, person, "password", "Firefox on Linux", Now, Now, Now + (lifetime ?? SignInSessions.Longest)), CancellationToken.None);
        return id;
    }

    public Task<SignInSession?> FindSessionAsync(byte[] id) => Sessions.FindAsync(id, Now, Now - SignInSessions.Idle, CancellationToken.None);

    public async Task<byte[]> LinkAsync(Guid? person, TimeSpan? lifetime = null)
    {
        var id = Secret.Hash(Secret.Create())!;
        await Links.AddAsync(new SignInLink(id, person is null ? LinkPurpose.Setup : LinkPurpose.Access, person, null, Now, Now + (lifetime ?? TimeSpan.FromHours(1))), CancellationToken.None);
        return id;
    }

    public Task<bool> UseAsync(byte[] link, Guid person) => Accounts.UseLinkAsync(link, person, "hash", Now, CancellationToken.None);

    public void Pass(TimeSpan time) => _stores.Clock.Advance(time);

    /// <summary>Works with Identity in a scope of its own, as a request does.</summary>
    public async Task<T> WithUsersAsync<T>(Func<UserManager<Account>, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<UserManager<Account>>());
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _stores.DisposeAsync();
    }
}
