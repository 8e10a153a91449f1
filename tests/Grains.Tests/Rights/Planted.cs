using Microsoft.Extensions.DependencyInjection;
using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Boards;
using Readiness.Contracts.Contacts;
using Readiness.Contracts.Mentorships;
using Readiness.Contracts.Quests;
using Readiness.Contracts.Recognition;
using Readiness.Contracts.Reviews;
using Readiness.Grains.People;
using Readiness.Grains.Tests.Hosts;
using Readiness.Grains.Tests.Mentorships;
using Xunit;

namespace Readiness.Grains.Tests.Rights;

/// <summary>
/// Petra, who wrote a word of her own wherever one can write, among colleagues: Top leads Petra, who leads Rolf; Omar and Nina are
/// colleagues. All but Top are of one team.
/// </summary>
internal sealed class Planted(GrainHost host)
{
    private const string Start = "zqx";
    private readonly List<string> _markers = [];

    /// <summary>Everything Petra wrote and is called.</summary>
    public IReadOnlyList<string> Markers => _markers;

    public Guid Team { get; } = Guid.CreateVersion7();

    public Guid Top { get; } = Guid.CreateVersion7();

    public Guid Petra { get; } = Guid.CreateVersion7();

    public Guid Rolf { get; } = Guid.CreateVersion7();

    public Guid Omar { get; } = Guid.CreateVersion7();

    public Guid Nina { get; } = Guid.CreateVersion7();

    /// <summary>A mentorship of Petra and Omar.</summary>
    public Guid Mentorship { get; } = Guid.CreateVersion7();

    /// <summary>Plants everything.</summary>
    public static async Task<Planted> InAsync(GrainHost host)
    {
        var planted = new Planted(host);
        await planted.PeopleAsync();
        await planted.SignInAsync();
        await planted.EntriesAsync();
        await planted.ContactsAsync();
        await planted.MentorshipsAsync();
        await planted.ThanksAsync();
        await planted.ReviewsAsync();
        Assert.True(planted.Markers.Count >= 40);
        return planted;
    }

    private string Mark(string where)
    {
        var marker = $"{Start}{_markers.Count:00}{where}";
        _markers.Add(marker);
        return marker;
    }

    private async Task PeopleAsync()
    {
        PersonRow Person(Guid id, string name, Guid? reportsTo, Guid? team) => new(
            id, $"{id:N}@example.org", name, "Engineer", null, null, team, team is null ? null : "Makers", reportsTo, (int)BoardPresence.Named, null, Active: true);
        await host.Services.GetRequiredService<IPeopleStore>().SaveAsync(
        [
            Person(Top, "Top Hat", null, null),
            new PersonRow(
                Petra, $"{Mark("email")}@example.org", $"Petra {Mark("name")}", Mark("title"), Mark("level"), Mark("target"), Team, "Makers", Top, (int)BoardPresence.Pseudonym, Mark("pseudonym"), Active: true),
            Person(Rolf, "Rolf Report", Petra, Team),
            Person(Omar, "Omar Other", Top, Team),
            Person(Nina, "Nina New", Top, Team),
        ],
        CancellationToken.None);
    }

    private async Task SignInAsync()
    {
        var data = $$"""{"Name":"{{Mark("passkey")}}"}""";
        string[] statements =
        [
            "INSERT INTO account (person_id, user_name, normalized_user_name, security_stamp, concurrency_stamp) VALUES (@petra, @user, @user, 's', 's')",
            "INSERT INTO account_login (issuer, subject, display_name, person_id) VALUES (@issuer, @subject, @display, @petra)",
            $"INSERT INTO account_passkey (credential_id, person_id, data) VALUES (@id, @petra, {(host.Database is Silo.Storage.PostgreSqlDatabase ? "CAST(@data AS jsonb)" : "@data")})",
            "INSERT INTO signin_session (id, person_id, method, agent, created_at, last_seen_at, expires_at) VALUES (@id, @petra, @method, @agent, 1, 1, 1)",
            "INSERT INTO access_token (hash, person_id, created_at, expires_at, scope, name) VALUES (@id, @petra, @at, @at, 2, @token)",
        ];
        (string Name, object? Value)[] all =
        [
            ("petra", Petra), ("user", Mark("user")), ("issuer", Mark("issuer")), ("subject", Mark("subject")), ("display", Mark("display")), ("id", new byte[] { 1, 2, 3 }),
            ("data", data), ("method", Mark("method")), ("agent", Mark("agent")), ("token", Mark("token")), ("at", DateTimeOffset.UnixEpoch),
        ];
        foreach (var statement in statements)
        {
            await host.Database.WriteAsync(statement, [.. all.Where(each => statement.Contains($"@{each.Name}", StringComparison.Ordinal))], CancellationToken.None);
        }
    }

    private async Task EntriesAsync()
    {
        async Task Log(LogActivity command) => Assert.Null((await host.Person(Petra).LogAsync(command)).Refusal);
        await Log(new LogActivity("p-1", "assist", host.Today, [new CounterpartReference(Omar, null)], Mark("note"), $"https://example.org/{Mark("evidence")}", Private: false));
        await Log(new LogActivity("p-2", "meet-someone", host.Today, [new CounterpartReference(null, Mark("outside"))], null, null, Private: false));
        await Log(new LogActivity("p-3", "attend-event", host.Today, [], Mark("private"), null, Private: true));
        await Log(new LogActivity("p-4", "share-resource", host.Today, [], null, null, Private: false));
        Assert.Null((await host.Person(Petra).RetractAsync("p-4", Mark("retraction"))).Refusal);

        await host.AskAsync(Omar, "o-1", "assist", Petra);
        await host.AskAsync(Omar, "o-2", "follow-up", Petra);
        await host.AskAsync(Omar, "o-3", "offer-help", Petra);
        Assert.Null((await host.Person(Omar).ConfirmAsync(new AnswerEntry("o-1", Petra, null))).Refusal);
        Assert.Null((await host.Person(Omar).DeclineAsync(new AnswerEntry("o-2", Petra, Mark("decline")))).Refusal);
    }

    private async Task ContactsAsync()
    {
        var own = new SaveContact(
            "c-1", null, Mark("contact"), Mark("organisation"), Mark("role"), $"{Mark("address")}@example.org", $"https://example.org/{Mark("link")}", Mark("met"), host.Today,
            [Mark("tag")], null, Mark("notes"));
        Assert.Null((await host.Grain<IContactsGrain>(GrainKeys.Contacts(Petra)).SaveAsync(own)).Refusal);
        var others = own with { ContactId = "c-2", Colleague = Petra, Name = null, Organisation = null, Role = null, Email = null, Link = null, MetAt = "At the fair", Tags = ["fair"], Notes = "Omar's own notes" };
        Assert.Null((await host.Grain<IContactsGrain>(GrainKeys.Contacts(Omar)).SaveAsync(others)).Refusal);
    }

    private async Task MentorshipsAsync()
    {
        foreach (var mentor in new[] { Petra, Omar })
        {
            var offer = mentor == Petra
                ? new SetMentorOffer(Petra, [Mark("topic")], [Mark("value")], Mark("about"), 3, 14, Peers: false, Open: true)
                : new SetMentorOffer(Omar, ["Design"], [], null, 3, 14, Peers: false, Open: true);
            Assert.Null((await host.Offers().SetOfferAsync(offer)).Refusal);
        }

        var request = new RequestMentorship(MentorshipKind.Mentoring, Petra, [Omar], [Mark("wanted")], [Mark("subjectmatter")], Mark("message"), null);
        Assert.Null((await host.Mentorship(Mentorship).RequestAsync(request)).Refusal);
        foreach (var (by, act) in new (Guid, MentorshipAct)[]
        {
            (Omar, new AcceptMentorship()),
            (Petra, new ProposeAgreement([Mark("goal")], Mark("expectations"), 14, 12, Listed: true)),
            (Omar, new AgreeToMentorship(1)),
            (Omar, new ScheduleSession("s-1", host.Today, null)),
            (Petra, new PrepareSession("s-1", [Mark("question")])),
            (Petra, new NoteSession("s-1", Mark("shared"), Mark("ownnotes"))),
            (Omar, new NoteSession("s-1", null, "Omar's private notes")),
            (Petra, new ConfirmSession("s-1")),
            (Omar, new ConfirmSession("s-1")),
            (Petra, new GiveFeedback("f-1", "s-1", Mark("feedback"))),
            (Omar, new GiveFeedback("f-2", "s-1", "Speak up")),
            (Petra, new ActOnFeedback("f-2", Mark("outcome"), $"https://example.org/{Mark("proof")}")),
            (Petra, new SayHowItGoes("i-1", 4, Mark("checkin"))),
            (Petra, new PauseMentorship(Mark("pause"))),
            (Petra, new ResumeMentorship()),
            (Petra, new FinishMentorship(Mark("reflection"), Mark("gratitude"), [0])),
        })
        {
            await host.DoAsync(Mentorship, by, act);
        }

        var asked = Guid.CreateVersion7();
        Assert.Null((await host.RequestAsync(asked, Nina, Petra)).Refusal);
        await host.DoAsync(asked, Petra, new DeclineMentorship(Mark("notime")));
    }

    private async Task ThanksAsync()
    {
        var (fromPetra, toPetra) = (host.Grain<IRecognitionGrain>(GrainKeys.Thanks(Petra)), host.Grain<IRecognitionGrain>(GrainKeys.Thanks(Omar)));
        Assert.Null((await fromPetra.GiveAsync(new GiveThanks(Guid.CreateVersion7().ToString(), Rolf, 9, Mark("thanks"), Hidden: false))).Refusal);
        Assert.Null((await toPetra.GiveAsync(new GiveThanks(Guid.CreateVersion7().ToString(), Petra, 9, "Omar thanks somebody", Hidden: false))).Refusal);
    }

    private async Task ReviewsAsync()
    {
        await host.AskAsync(Rolf, "r-1", "assist", Omar);
        await host.AskAsync(Rolf, "r-2", "follow-up", Omar);
        var report = host.Grain<IReportGrain>(GrainKeys.Person(Rolf));
        Assert.Null((await report.EndorseAsync(new ReviewEntry("r-1", Petra, Mark("endorsement")))).Refusal);
        Assert.Null((await report.DisputeAsync(new ReviewEntry("r-2", Petra, Mark("dispute")))).Refusal);
        Assert.Null((await host.Challenges(Team).SetAsync(new SetTeamChallenge(Petra, "t-1", Mark("challenge"), Measure.Total, Period.Month, 100))).Refusal);

        var own = host.Grain<IPromotionCaseGrain>(GrainKeys.Promotion(Petra));
        await own.OpenAsync(new OpenCase(Petra, "senior"));
        await RateAsync(own, Petra, Mark("self"));
        var others = host.Grain<IPromotionCaseGrain>(GrainKeys.Promotion(Rolf));
        await others.OpenAsync(new OpenCase(Petra, "senior"));
        await RateAsync(others, Rolf, "Rolf's own words");
        await RateAsync(others, Petra, Mark("assessment"));
        Assert.Null((await others.DecideAsync(new DecideCase(Petra, 1, CaseOutcome.NotYet, Mark("reasons"), host.Today.AddDays(90)))).Refusal);
    }

    private static async Task RateAsync(IPromotionCaseGrain cases, Guid by, string words)
    {
        var criteria = (await cases.ReadAsync(by, 1))!.Criteria;
        Assert.Null((await cases.SaveAsync(new SaveAssessment(by, 1, [.. criteria.Select(each => new CriterionRatingInput(each.Key, Rating.Partly, words, []))]))).Refusal);
        Assert.Null((await cases.SubmitAsync(by, 1)).Refusal);
    }
}
