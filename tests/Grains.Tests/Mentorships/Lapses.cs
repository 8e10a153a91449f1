using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Readiness.Contracts.Mentorships;
using Readiness.Domain.Calendars;
using Readiness.Domain.Mentorships;
using Readiness.Grains.Calendars;
using Readiness.Grains.People;
using Readiness.Grains.Tests.Hosts;
using Xunit;
using ChoiceState = Readiness.Contracts.Mentorships.ChoiceState;
using MentorshipState = Readiness.Contracts.Mentorships.MentorshipState;

namespace Readiness.Grains.Tests.Mentorships;

/// <summary>Requests that nobody answers. It is Wednesday, 18 March 2026: three working days end with Monday, 23 March.</summary>
public sealed class Lapses
{
    [Theory, CombinatorialDatabases]
    public async Task The_reminder_passes_a_request_on_after_everything_was_let_go(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (first, second, seeker) = (await host.AddMentorAsync("Fay First"), await host.AddMentorAsync("Mia Mentor"), await host.AddPersonAsync("Sam Seeker"));
        var id = await host.RequestedAsync(seeker, first, second);
        await host.DeactivateAllAsync();
        host.Clock.Advance(TimeSpan.FromHours(24 * 6));

        await host.RemindAsync(id);

        Assert.Equal((0, 1), (await host.TakenAsync(first), await host.TakenAsync(second)));
        var seen = (await host.Mentorship(id).ReadAsync(seeker))!;
        Assert.Equal((MentorshipState.Requested, new DateOnly(2026, 3, 27)), (seen.State, seen.AnswerBy!.Value));
        Assert.Equal([ChoiceState.Lapsed, ChoiceState.Asked], seen.Choices!.Select(choice => choice.State));
        Assert.Null(await host.Mentorship(id).ReadAsync(first));
        Assert.Equal("REQUEST_LAPSED", (await host.Mentorship(id).ActAsync(first, new AcceptMentorship())).Refusal!.Code);
    }

    [Theory, CombinatorialDatabases]
    public async Task The_last_day_counts_to_its_end_and_reading_looks_too(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (mentor, seeker) = (await host.AddMentorAsync("Mia Mentor"), await host.AddPersonAsync("Sam Seeker"));
        var id = await host.RequestedAsync(seeker, mentor);

        host.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 23, 23, 59, 59, TimeSpan.Zero));
        await host.RemindAsync(id);
        Assert.Equal(MentorshipState.Requested, (await host.Mentorship(id).ReadAsync(seeker))!.State);

        host.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 24, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal(MentorshipState.Unanswered, (await host.Mentorship(id).ReadAsync(seeker))!.State);
        Assert.Equal(0, await host.TakenAsync(mentor));
        Assert.Empty(await host.EntriesAsync(seeker, id));
    }

    [Theory, CombinatorialDatabases]
    public async Task The_next_choice_can_answer_once_the_time_of_the_one_before_is_over_and_asking_of_strangers_moves_nothing(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (first, second, seeker) = (await host.AddMentorAsync("Fay First"), await host.AddMentorAsync("Mia Mentor"), await host.AddPersonAsync("Sam Seeker"));
        var stranger = await host.AddPersonAsync("Una Unknown");
        var id = await host.RequestedAsync(seeker, first, second);
        Assert.Null(await host.Mentorship(id).ReadAsync(second));
        host.Clock.Advance(TimeSpan.FromHours(24 * 6));

        Assert.Null(await host.Mentorship(id).ReadAsync(stranger));
        Assert.Equal("MENTORSHIP_UNKNOWN", (await host.Mentorship(id).ActAsync(stranger, new AcceptMentorship())).Refusal!.Code);
        Assert.Equal((1, 0), (await host.TakenAsync(first), await host.TakenAsync(second)));

        Assert.Equal(MentorshipState.Requested, (await host.Mentorship(id).ReadAsync(second))!.State);
        Assert.Equal(MentorshipState.Accepted, (await host.DoAsync(id, second, new AcceptMentorship()))!.State);
    }

    [Theory, CombinatorialDatabases]
    public async Task Weeks_of_leave_of_whoever_is_asked_are_waited_for(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (mentor, seeker) = (await host.AddMentorAsync("Mia Mentor"), await host.AddPersonAsync("Sam Seeker"));
        await host.Services.GetRequiredService<IPeopleStore>().SaveLeaveAsync([(mentor, new DateOnly(2026, 3, 23))], CancellationToken.None);

        var asked = await host.RequestAsync(Guid.CreateVersion7(), seeker, mentor);

        Assert.Equal(new DateOnly(2026, 3, 30), asked.Mentorship!.AnswerBy);
    }

    [Fact]
    public async Task The_reminder_is_there_while_a_request_waits_and_ends_afterwards()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        var (mentor, seeker) = (await host.AddMentorAsync("Mia Mentor"), await host.AddPersonAsync("Sam Seeker"));
        var id = await host.RequestedAsync(seeker, mentor);
        var table = host.Services.GetRequiredService<IReminderTable>();
        var grain = host.Mentorship(id).GetGrainId();
        Assert.NotNull(await table.ReadRow(grain, "answer"));

        await host.DoAsync(id, mentor, new AcceptMentorship());
        await host.RemindAsync(id);

        Assert.Null(await table.ReadRow(grain, "answer"));
    }

    [Theory]
    [InlineData("2026-03-26T22:30:00Z", "2026-03-26", "2026-03-31")] // Thursday 23:30, over the night the clocks go forward
    [InlineData("2026-03-26T23:30:00Z", "2026-03-27", "2026-04-01")] // the same hour later is Friday already
    [InlineData("2026-10-22T22:30:00Z", "2026-10-23", "2026-10-28")] // 00:30 in summer time, over the night they go back
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25", "2026-10-28")] // 02:30, the first of two such half hours
    [InlineData("2026-10-25T01:30:00Z", "2026-10-25", "2026-10-28")] // and the second
    [InlineData("2026-12-31T23:30:00Z", "2027-01-01", "2027-01-06")] // a new year already
    public void Days_are_those_of_the_organisations_clock_also_when_it_changes(string instant, string day, string answerBy)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));
        var now = OrganisationCalendar.For(clock, "Europe/Berlin")!.Now();

        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), now.Today);
        Assert.Equal(DateOnly.Parse(answerBy, System.Globalization.CultureInfo.InvariantCulture), WorkingDays.After(now.Today, WorkingDays.ToAnswer, new HashSet<IsoWeek>()));
    }
}
