using Readiness.Api.Identity.Sessions;
using Readiness.Grains.Tests.Hosts;
using Xunit;

namespace Readiness.Grains.Tests.Identity;

/// <summary>How long a session is good, on both databases.</summary>
public sealed class KeptSessions
{
    [Theory]
    [CombinatorialDatabases]
    public async Task A_session_is_good_for_fourteen_days_of_use_and_not_a_moment_longer(DatabaseKind kind)
    {
        await using var tables = await SignInTables.CreateAsync(kind);
        var person = await tables.PersonAsync("Ada");
        var id = await tables.SessionAsync(person);

        for (var passed = TimeSpan.Zero; passed < SignInSessions.Longest; passed += TimeSpan.FromHours(8))
        {
            Assert.Equal(person, (await tables.FindSessionAsync(id))?.Person);
            await tables.Sessions.SeeAsync(id, tables.Now, CancellationToken.None);
            tables.Pass(TimeSpan.FromHours(8));
        }

        Assert.Null(await tables.FindSessionAsync(id));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task A_session_that_is_not_used_for_twelve_hours_is_over(DatabaseKind kind)
    {
        await using var tables = await SignInTables.CreateAsync(kind);
        var id = await tables.SessionAsync(await tables.PersonAsync("Ada"));

        tables.Pass(SignInSessions.Idle - TimeSpan.FromMicroseconds(1));
        Assert.NotNull(await tables.FindSessionAsync(id));

        tables.Pass(TimeSpan.FromMicroseconds(1));
        Assert.Null(await tables.FindSessionAsync(id));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Whoever_is_deactivated_is_signed_out_and_being_back_revives_nothing(DatabaseKind kind)
    {
        await using var tables = await SignInTables.CreateAsync(kind);
        var (gone, stays) = (await tables.PersonAsync("Ada"), await tables.PersonAsync("Ben"));
        var (ended, good) = (await tables.SessionAsync(gone), await tables.SessionAsync(stays));

        await tables.PersonAsync("Ada", active: false, gone);
        Assert.Null(await tables.FindSessionAsync(ended));

        await tables.PersonAsync("Ada", active: true, gone);
        Assert.Null(await tables.FindSessionAsync(ended));
        Assert.NotNull(await tables.FindSessionAsync(good));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task Somebody_ends_their_own_sessions_and_no_other_s(DatabaseKind kind)
    {
        await using var tables = await SignInTables.CreateAsync(kind);
        var (ada, ben) = (await tables.PersonAsync("Ada"), await tables.PersonAsync("Ben"));
        var (here, there, bens) = (await tables.SessionAsync(ada), await tables.SessionAsync(ada), await tables.SessionAsync(ben));

        Assert.False(await tables.Sessions.EndAsync(ada, bens, tables.Now, CancellationToken.None));
        await tables.Sessions.EndAllAsync(ada, here, tables.Now, CancellationToken.None);

        Assert.NotNull(await tables.FindSessionAsync(here));
        Assert.Null(await tables.FindSessionAsync(there));
        Assert.NotNull(await tables.FindSessionAsync(bens));
        Assert.Equal([here], (await tables.Sessions.ListAsync(ada, tables.Now, tables.Now - SignInSessions.Idle, CancellationToken.None)).Select(session => session.Id));
    }

    [Theory]
    [CombinatorialDatabases]
    public async Task What_ended_long_ago_is_forgotten(DatabaseKind kind)
    {
        await using var tables = await SignInTables.CreateAsync(kind);
        var person = await tables.PersonAsync("Ada");
        await tables.SessionAsync(person, TimeSpan.FromDays(1));
        tables.Pass(TimeSpan.FromDays(20));
        var good = await tables.SessionAsync(person);

        await tables.Sessions.ForgetAsync(tables.Now - SignInSessions.Longest, CancellationToken.None);

        Assert.NotNull(await tables.FindSessionAsync(good));
    }
}
