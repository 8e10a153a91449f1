using Readiness.Contracts.Mentorships;
using Readiness.Grains.Tests.Hosts;
using Xunit;

namespace Readiness.Grains.Tests.Mentorships;

/// <summary>What is sent again is the same answer; other words under the same act are refused, never dropped.</summary>
public sealed class SentAgain
{
    [Theory, CombinatorialDatabases]
    public async Task Finishing_with_other_words_is_refused(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (mentor, seeker) = (await host.AddMentorAsync("Mia Mentor"), await host.AddPersonAsync("Sam Seeker"));
        var id = await host.AgreedAsync(seeker, mentor);
        var finish = new FinishMentorship("I lead designs now", null, [1, 0]);
        await host.DoAsync(id, seeker, finish);
        await host.DeactivateAllAsync();

        Assert.Single((await host.DoAsync(id, seeker, finish with { GoalsReached = [0, 1] }))!.Reflections);
        Assert.Equal("CONTENT_CHANGED", await host.RefusalAsync(id, seeker, finish with { Thanks = "For your patience" }));
        Assert.Equal("CONTENT_CHANGED", await host.RefusalAsync(id, seeker, finish with { Text = "Other words" }));
        Assert.Equal("NOT_NOW", await host.RefusalAsync(id, mentor, finish));
        Assert.DoesNotContain("thanks express-gratitude", await host.EntriesAsync(seeker, id));
    }

    [Theory, CombinatorialDatabases]
    public async Task Pausing_with_another_reason_is_refused(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (mentor, seeker) = (await host.AddMentorAsync("Mia Mentor"), await host.AddPersonAsync("Sam Seeker"));
        var id = await host.AgreedAsync(seeker, mentor);
        await host.DoAsync(id, seeker, new PauseMentorship("Holidays"));
        await host.DeactivateAllAsync();

        Assert.Equal(MentorshipState.Paused, (await host.DoAsync(id, seeker, new PauseMentorship(" Holidays ")))!.State);
        Assert.Equal("CONTENT_CHANGED", await host.RefusalAsync(id, seeker, new PauseMentorship("A move")));
        Assert.Equal("NOT_NOW", await host.RefusalAsync(id, mentor, new PauseMentorship("A move")));

        await host.DoAsync(id, mentor, new ResumeMentorship());
        Assert.Equal(MentorshipState.Paused, (await host.DoAsync(id, seeker, new PauseMentorship("A move")))!.State);
    }
}
