using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Readiness.Contracts.Mentorships;
using Readiness.Grains.Mentorships;
using Readiness.Grains.Tests.Hosts;
using Readiness.Silo.Storage;
using Readiness.Silo.Storage.Mentorships;
using Readiness.Support;
using Xunit;

namespace Readiness.Grains.Tests.Mentorships;

/// <summary>A mentor of three places never has four people, however many ask.</summary>
public sealed class MentorPlaces
{
    private const int Many = 100;
    private static readonly DateOnly Day = new(2026, 3, 18);

    [Theory, CombinatorialDatabases]
    public async Task A_hundred_requests_at_once_take_three_places_and_the_others_go_on(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var mentor = await host.AddMentorAsync("Mia Mentor", capacity: 3);
        var seekers = await Task.WhenAll(Enumerable.Range(0, Many).Select(i => host.AddPersonAsync($"Seeker {i}")));

        var outcomes = await Task.WhenAll(seekers.Select(seeker => host.RequestAsync(Guid.CreateVersion7(), seeker, mentor)));

        Assert.All(outcomes, outcome => Assert.Null(outcome.Refusal));
        Assert.Equal(3, outcomes.Count(outcome => outcome.Mentorship!.State == MentorshipState.Requested));
        Assert.Equal(Many - 3, outcomes.Count(outcome => outcome.Mentorship!.State == MentorshipState.Unanswered && outcome.Mentorship.Choices![0].State == ChoiceState.Full));
        Assert.Equal(3, await host.TakenAsync(mentor));
    }

    [Fact]
    public async Task Two_silos_that_race_at_the_store_take_three_places_together()
    {
        Requirement.Postgres();
        await using var host = await GrainHost.StartAsync(DatabaseKind.PostgreSql);
        var mentor = await host.AddMentorAsync("Mia Mentor", capacity: 3);
        await using var second = new PostgreSqlDatabase(NpgsqlDataSource.Create(((PostgreSqlDatabase)host.Database).Npgsql.ConnectionString));
        var stores = new[] { host.Services.GetRequiredService<IMentorshipStore>(), new MentorshipStore(second) };

        var outcomes = await Task.WhenAll(Enumerable.Range(0, Many).Select(i => stores[i % 2].TakePlaceAsync(Request(mentor), CancellationToken.None)));

        Assert.Equal(3, outcomes.Count(outcome => outcome == PlaceOutcome.Held));
        Assert.Equal(Many - 3, outcomes.Count(outcome => outcome == PlaceOutcome.Full));
    }

    [Theory, CombinatorialDatabases]
    public async Task Asking_again_for_the_same_choice_is_the_same_place_and_one_given_back_is_not_taken_again(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (mentor, store) = (await host.AddMentorAsync("Mia Mentor", capacity: 1), host.Services.GetRequiredService<IMentorshipStore>());
        var request = Request(mentor);

        Assert.Equal(PlaceOutcome.Held, await store.TakePlaceAsync(request, CancellationToken.None));
        Assert.Equal(PlaceOutcome.Held, await store.TakePlaceAsync(request, CancellationToken.None));
        Assert.Equal(PlaceOutcome.Full, await store.TakePlaceAsync(Request(mentor), CancellationToken.None));
        Assert.Equal(1, await host.TakenAsync(mentor));

        await store.SettlePlaceAsync(new PlaceSettlement(request.Mentorship, request.Choice, Answered: true, Day, Released: true), CancellationToken.None);
        await store.SettlePlaceAsync(new PlaceSettlement(request.Mentorship, request.Choice, Answered: null, Day, Released: false), CancellationToken.None);
        Assert.Equal(PlaceOutcome.Unavailable, await store.TakePlaceAsync(request, CancellationToken.None));
        Assert.Equal(PlaceOutcome.Held, await store.TakePlaceAsync(Request(mentor), CancellationToken.None));
    }

    [Theory, CombinatorialDatabases]
    public async Task A_seeker_who_asks_the_same_mentor_several_times_at_once_holds_one_place(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (mentor, seeker) = (await host.AddMentorAsync("Mia Mentor", capacity: 5), await host.AddPersonAsync("Sam Seeker"));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => host.RequestAsync(Guid.CreateVersion7(), seeker, mentor)));

        Assert.Equal(1, outcomes.Count(outcome => outcome.Mentorship is { State: MentorshipState.Requested }));
        Assert.Equal(1, await host.TakenAsync(mentor));
        Assert.Equal("ALREADY_OPEN", (await host.RequestAsync(Guid.CreateVersion7(), seeker, mentor)).Refusal!.Code);
    }

    [Theory, CombinatorialDatabases]
    public async Task Declining_withdrawing_and_finishing_give_a_place_back_once(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (mentor, seeker) = (await host.AddMentorAsync("Mia Mentor", capacity: 1), await host.AddPersonAsync("Sam Seeker"));

        await host.DoAsync(await host.RequestedAsync(seeker, mentor), mentor, new DeclineMentorship("No time"));
        Assert.Equal(0, await host.TakenAsync(mentor));
        await host.DoAsync(await host.RequestedAsync(seeker, mentor), seeker, new WithdrawMentorship(null));
        Assert.Equal(0, await host.TakenAsync(mentor));
        var accepted = await host.RequestedAsync(seeker, mentor);
        await host.DoAsync(accepted, mentor, new AcceptMentorship());
        Assert.Equal(1, await host.TakenAsync(mentor));
        await host.DoAsync(accepted, mentor, new FinishMentorship("We never came to agree", null, []));
        Assert.Equal(0, await host.TakenAsync(mentor));
    }

    [Theory, CombinatorialDatabases]
    public async Task Somebody_without_an_open_offer_or_who_has_left_is_passed_over(DatabaseKind database)
    {
        await using var host = await GrainHost.StartAsync(database);
        var (silent, mentor, seeker) = (await host.AddPersonAsync("No Offer"), await host.AddMentorAsync("Mia Mentor"), await host.AddPersonAsync("Sam Seeker"));
        var closed = await host.AddMentorAsync("Closed Offer");
        await host.Offers().SetOfferAsync(new SetMentorOffer(closed, ["Architecture"], [], null, 2, 14, Peers: false, Open: false));

        var outcome = await host.RequestAsync(Guid.CreateVersion7(), seeker, silent, closed, mentor);

        Assert.Equal([ChoiceState.Unavailable, ChoiceState.Unavailable, ChoiceState.Asked], outcome.Mentorship!.Choices!.Select(choice => choice.State));
    }

    private static PlaceRequest Request(Guid mentor) => new(mentor, Guid.CreateVersion7(), 0, Guid.CreateVersion7(), Peers: false, Day);
}
