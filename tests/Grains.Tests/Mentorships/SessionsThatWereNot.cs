using Readiness.Contracts.Mentorships;
using Readiness.Grains.Tests.Hosts;
using Xunit;

namespace Readiness.Grains.Tests.Mentorships;

/// <summary>Whether a session took place can be answered with no as well.</summary>
public sealed class SessionsThatWereNot
{
    [Theory, CombinatorialDatabases]
    public async Task One_that_only_one_side_confirmed_is_called_off_by_either_and_leaves_nothing(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (mentor, seeker, id) = await ConfirmedAsync(host);

        foreach (var (by, session) in new[] { (seeker, "s-1"), (mentor, "s-2") })
        {
            var off = (await host.DoAsync(id, by, new CancelSession(session)))!.Sessions.Single(each => each.Id == session);
            Assert.Equal((SessionState.Cancelled, false, false), (off.State, off.ConfirmedByMe, off.ConfirmedByOther));
        }

        await host.DeactivateAllAsync();
        foreach (var by in new[] { mentor, seeker })
        {
            Assert.All((await host.DoAsync(id, by, new CancelSession("s-1")))!.Sessions, session => Assert.Equal(SessionState.Cancelled, session.State));
            Assert.Equal("SESSION_SETTLED", await host.RefusalAsync(id, by, new ConfirmSession("s-1")));
            Assert.Equal("0: ", await host.WaitingAsync(by));
            Assert.DoesNotContain(await host.EntriesAsync(by, id), entry => entry.StartsWith("session", StringComparison.Ordinal));
        }
    }

    [Theory, CombinatorialDatabases]
    public async Task It_is_called_off_after_the_end_too_and_no_longer_asked_about(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (mentor, seeker, id) = await ConfirmedAsync(host);
        await host.DoAsync(id, mentor, new FinishMentorship("It was good", null, []));
        await host.DoAsync(id, seeker, new ReflectOnMentorship("It was", null, []));
        host.Clock.Advance(TimeSpan.FromHours(48));
        Assert.Equal("2: SessionToConfirm SessionToConfirm", await host.WaitingAsync(seeker));

        await host.DoAsync(id, seeker, new CancelSession("s-1"));
        await host.DoAsync(id, seeker, new ConfirmSession("s-2"));

        Assert.Equal("0: ", await host.WaitingAsync(seeker));
        Assert.Equal("SESSION_SETTLED", await host.RefusalAsync(id, mentor, new CancelSession("s-2")));
        Assert.Contains("session-s-2 mentor-session +", await host.EntriesAsync(seeker, id));
        Assert.DoesNotContain("session-s-1 mentor-session +", await host.EntriesAsync(seeker, id));
    }

    /// <summary>Two sessions of today, which the mentor says took place.</summary>
    private static async Task<(Guid Mentor, Guid Seeker, Guid Id)> ConfirmedAsync(GrainHost host)
    {
        var (mentor, seeker) = (await host.AddMentorAsync("Mia Mentor"), await host.AddPersonAsync("Sam Seeker"));
        var id = await host.AgreedAsync(seeker, mentor);
        foreach (var session in new[] { "s-1", "s-2" })
        {
            await host.DoAsync(id, mentor, new ScheduleSession(session, host.Today, null));
            await host.DoAsync(id, mentor, new ConfirmSession(session));
        }

        return (mentor, seeker, id);
    }
}
