using Microsoft.Extensions.DependencyInjection;
using Readiness.Contracts.Mentorships;
using Readiness.Grains.Mentorships;
using Readiness.Grains.Tests.Hosts;
using Xunit;

namespace Readiness.Grains.Tests.Mentorships;

/// <summary>One of the two is no longer here: nothing is asked of the other that cannot be done, and what they can do they may.</summary>
public sealed class SidesThatLeft
{
    [Theory, CombinatorialDatabases]
    public async Task A_request_of_somebody_who_left_waits_for_nobody_and_ends_when_it_is_read(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (seeker, first, second, id) = await AskedAsync(host);
        Assert.Equal("1: MentorshipRequested", await host.WaitingAsync(first));

        await host.SetActiveAsync(seeker, false);

        Assert.Equal("0: ", await host.WaitingAsync(first));
        var seen = (await host.Mentorship(id).ReadAsync(first))!;
        Assert.Equal((MentorshipState.Withdrawn, MentorshipStep.Nothing, null), (seen.State, seen.Step, seen.Other));
        await AssertHarmsNobodyAsync(host, id, first, second);
    }

    [Theory, CombinatorialDatabases]
    public async Task A_request_of_somebody_who_left_ends_when_it_is_answered(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (seeker, first, second, id) = await AskedAsync(host);
        await host.SetActiveAsync(seeker, false);

        Assert.Equal("OTHER_HAS_LEFT", await host.RefusalAsync(id, first, new AcceptMentorship()));
        Assert.Equal("NOT_NOW", await host.RefusalAsync(id, first, new DeclineMentorship("No time")));
        await AssertHarmsNobodyAsync(host, id, first, second);
    }

    [Theory, CombinatorialDatabases]
    public async Task The_reminder_ends_it_without_a_lapse_and_who_comes_back_can_ask_again(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (seeker, first, second, id) = await AskedAsync(host);
        await host.SetActiveAsync(seeker, false);
        await host.DeactivateAllAsync();
        host.Clock.Advance(TimeSpan.FromHours(24 * 6));

        await host.RemindAsync(id);

        await AssertHarmsNobodyAsync(host, id, first, second);
        await host.SetActiveAsync(seeker, true);
        Assert.Equal([ChoiceState.Asked, ChoiceState.Waiting], (await host.Mentorship(id).ReadAsync(seeker))!.Choices!.Select(choice => choice.State));
        Assert.Equal(MentorshipState.Withdrawn, Assert.Single(await host.Offers().MineAsync(seeker)).State);
        await host.RequestedAsync(seeker, first);
        Assert.Equal(1, await host.TakenAsync(first));
    }

    [Theory, CombinatorialDatabases]
    public async Task A_request_goes_on_when_whoever_was_asked_has_left(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (seeker, first, second, id) = await AskedAsync(host);

        await host.SetActiveAsync(first, false);

        var seen = (await host.Mentorship(id).ReadAsync(seeker))!;
        Assert.Equal((MentorshipState.Requested, second), (seen.State, seen.Other!.Id));
        Assert.Equal((0, 1), (await host.TakenAsync(first), await host.TakenAsync(second)));
        await host.SetActiveAsync(first, true);
        Assert.Equal(0, (await CandidateAsync(host, first)).Asked);
    }

    [Theory, CombinatorialDatabases]
    public async Task A_session_with_somebody_who_left_can_be_called_off_and_is_not_asked_about(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (mentor, seeker) = (await host.AddMentorAsync("Mia Mentor"), await host.AddPersonAsync("Sam Seeker"));
        var id = await host.AgreedAsync(seeker, mentor);
        await host.DoAsync(id, seeker, new ScheduleSession("s-1", host.Today, null));
        await host.DoAsync(id, seeker, new ScheduleSession("s-2", host.Today, null));
        Assert.Equal("2: SessionToConfirm SessionToConfirm", await host.WaitingAsync(seeker));

        await host.SetActiveAsync(mentor, false);

        Assert.Equal("0: ", await host.WaitingAsync(seeker));
        Assert.Equal("OTHER_HAS_LEFT", await host.RefusalAsync(id, seeker, new ConfirmSession("s-1")));
        Assert.Equal(SessionState.Cancelled, (await host.DoAsync(id, seeker, new CancelSession("s-1")))!.Sessions[0].State);
        Assert.Equal(MentorshipStep.Nothing, (await host.DoAsync(id, seeker, new FinishMentorship("It was good", null, [])))!.Step);
        Assert.Equal("0: ", await host.WaitingAsync(seeker));

        await host.SetActiveAsync(mentor, true);
        Assert.Equal("1: SessionToConfirm", await host.WaitingAsync(seeker));
    }

    private static async Task<(Guid Seeker, Guid First, Guid Second, Guid Id)> AskedAsync(GrainHost host)
    {
        var (seeker, first, second) = (await host.AddPersonAsync("Sam Seeker"), await host.AddMentorAsync("Fay First"), await host.AddMentorAsync("Mia Mentor"));
        return (seeker, first, second, await host.RequestedAsync(seeker, first, second));
    }

    private static async Task AssertHarmsNobodyAsync(GrainHost host, Guid id, Guid first, Guid second)
    {
        Assert.Equal((0, 0), (await host.TakenAsync(first), await host.TakenAsync(second)));
        Assert.Equal((0, 0), ((await CandidateAsync(host, first)).Asked, (await CandidateAsync(host, second)).Asked));
        Assert.Null(await host.Mentorship(id).ReadAsync(second));
        Assert.Equal(MentorshipState.Withdrawn, Assert.Single(await host.Offers().MineAsync(first)).State);
        Assert.Equal("0: ", await host.WaitingAsync(first));
    }

    private static async Task<CandidateRow> CandidateAsync(GrainHost host, Guid mentor) =>
        (await host.Services.GetRequiredService<IMentorshipStore>().CandidatesAsync(CancellationToken.None)).Single(row => row.Offer.Person == mentor);
}
