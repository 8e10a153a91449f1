using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Orleans.Storage;
using Readiness.Contracts.Mentorships;
using Readiness.Grains.Mentorships;
using Readiness.Grains.People;
using Readiness.Grains.Tests.Hosts;
using Xunit;
using BoardPresence = Readiness.Domain.Boards.BoardPresence;

namespace Readiness.Grains.Tests.Mentorships;

/// <summary>Mentorships as the first version stored them are still read: their bytes are kept in <see cref="FirstVersion"/>.</summary>
public sealed class KeptMentorships
{
    private static readonly Guid Id = new("01999999-0000-7000-8000-000000000001");
    private static readonly Guid Seeker = new("01999999-0000-7000-8000-000000000002");
    private static readonly Guid First = new("01999999-0000-7000-8000-000000000003");
    private static readonly Guid Mentor = new("01999999-0000-7000-8000-000000000004");

    [Theory, CombinatorialDatabases]
    public async Task Bytes_of_the_first_version_are_read_and_lived_on(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        await AddPeopleAsync(host);
        await KeepAsync(host);

        var seen = (await host.Mentorship(Id).ReadAsync(Seeker))!;

        Assert.Equal((MentorshipState.Active, "Mia Mentor", MentorshipRole.Mentee), (seen.State, seen.Mentor!.Name, seen.MyRole));
        Assert.Equal([(ChoiceState.Declined, "No time before spring"), (ChoiceState.Accepted, null)], seen.Choices!.Select(choice => (choice.State, choice.Reason)));
        Assert.Equal(("Would you?", new DateOnly(2026, 3, 18), new DateOnly(2026, 6, 10)), (seen.Message, seen.Agreement!.StartsOn!.Value, seen.Agreement.EndsOn!.Value));
        Assert.Equal([("s-1", SessionState.Held, "14:30", "We drew it", "Be braver"), ("s-2", SessionState.Planned, null, null, null)],
            seen.Sessions.Select(session => (session.Id, session.State, session.Time, session.SharedNotes, session.MyNotes)));
        Assert.Equal([("What would you do first?", true)], seen.Sessions[0].Questions.Select(question => (question.Text, question.Mine)));
        Assert.Equal(("Draw it", "Drew it", "https://example.org/drawing"), (seen.Feedback[0].Text, seen.Feedback[0].Outcome, seen.Feedback[0].Evidence));
        Assert.Equal((4, "Going well"), (seen.CheckIns[0].Mood, seen.CheckIns[0].Text));

        Assert.Equal(MentorshipState.Finished, (await host.DoAsync(Id, Mentor, new FinishMentorship("It taught me to ask", null, [1])))!.State);
        await host.DeactivateAllAsync();
        var reflection = Assert.Single((await host.Mentorship(Id).ReadAsync(Mentor))!.Reflections);
        Assert.Equal(1, Assert.Single(reflection.GoalsReached));
    }

    /// <summary>The kept bytes are those of this life.</summary>
    [Fact]
    public async Task What_the_first_version_stored_shows_as_what_is_stored_now()
    {
        await using var host = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        await AddPeopleAsync(host);
        await LiveAsync(host);
        var lived = await host.Mentorship(Id).ReadAsync(Seeker);
        await using var other = await GrainHost.StartAsync(DatabaseKind.Sqlite);
        await AddPeopleAsync(other);
        await KeepAsync(other);

        Assert.Equal(JsonSerializer.Serialize(lived), JsonSerializer.Serialize(await other.Mentorship(Id).ReadAsync(Seeker)));
    }

    private static Task KeepAsync(GrainHost host) => host.Services.GetRequiredKeyedService<IGrainStorage>("snapshots").WriteStateAsync(
        "mentorship", host.Mentorship(Id).GetGrainId(),
        new GrainState<StoredMentorship>(host.Services.GetRequiredService<Serializer>().Deserialize<StoredMentorship>(Convert.FromBase64String(FirstVersion.Bytes))!));

    private static async Task AddPeopleAsync(GrainHost host)
    {
        await host.Services.GetRequiredService<IPeopleStore>().SaveAsync([Person(Seeker, "Sam Seeker"), Person(First, "Fay First"), Person(Mentor, "Mia Mentor")], CancellationToken.None);
        foreach (var mentor in new[] { First, Mentor })
        {
            await host.Offers().SetOfferAsync(new SetMentorOffer(mentor, ["Architecture"], [], null, 2, 14, Peers: false, Open: true));
        }
    }

    private static async Task LiveAsync(GrainHost host)
    {
        await host.RequestAsync(Id, Seeker, First, Mentor);
        await host.DoAsync(Id, First, new DeclineMentorship("No time before spring"));
        await host.DoAsync(Id, Mentor, new AcceptMentorship());
        await host.DoAsync(Id, Seeker, new ProposeAgreement(["Lead a design", "Speak in public"], "Honest words", 14, 12, Listed: true));
        await host.DoAsync(Id, Mentor, new AgreeToMentorship(1));
        await host.DoAsync(Id, Mentor, new ScheduleSession("s-1", host.Today, "14:30"));
        await host.DoAsync(Id, Mentor, new ScheduleSession("s-2", host.Today.AddDays(14), null));
        await host.DoAsync(Id, Seeker, new PrepareSession("s-1", ["What would you do first?"]));
        await host.DoAsync(Id, Seeker, new NoteSession("s-1", "We drew it", "Be braver"));
        await host.DoAsync(Id, Seeker, new ConfirmSession("s-1"));
        await host.DoAsync(Id, Mentor, new ConfirmSession("s-1"));
        await host.DoAsync(Id, Mentor, new GiveFeedback("f-1", "s-1", "Draw it"));
        await host.DoAsync(Id, Seeker, new ActOnFeedback("f-1", "Drew it", "https://example.org/drawing"));
        await host.DoAsync(Id, Seeker, new SayHowItGoes("c-1", 4, "Going well"));
    }

    private static PersonRow Person(Guid id, string name) =>
        new(id, $"{id:N}@example.org", name, null, null, null, null, null, null, (int)BoardPresence.Named, null, Active: true);
}
