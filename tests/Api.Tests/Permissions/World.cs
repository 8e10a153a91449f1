using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Readiness.Api.Tests.Contacts;
using Readiness.Api.Tests.Recognition;
using Readiness.Api.Tests.Servers;
using Readiness.Domain.People;

namespace Readiness.Api.Tests.Permissions;

/// <summary>
/// A person with a mark in every text of theirs, and everybody who stands to them in some way, signed in. The former manager
/// was their manager when signing in, and was so until everything had been planted.
/// </summary>
internal sealed class World : IDisposable
{
    /// <summary>In every text that was planted, and nowhere else.</summary>
    public const string Mark = "leakmark";

    /// <summary>A day and a number that nothing else has.</summary>
    private const string Day = "2019-02-03";
    private const int Cadence = 273;

    private readonly DevelopmentServer _server;
    private readonly Dictionary<Viewer, Session> _sessions = [];

    private World(DevelopmentServer server) => _server = server;

    /// <summary>What each mark tells, and so who may see it.</summary>
    public static IReadOnlyDictionary<string, Matter> Marks { get; } = new Dictionary<string, Matter>(StringComparer.Ordinal)
    {
        [Marked("entry-note")] = Matter.Entries,
        [Marked("entry-evidence")] = Matter.Entries,
        [Marked("naming-note")] = Matter.NamingEntry,
        [Marked("declined-reason")] = Matter.NamingEntry,
        [Marked("endorsed")] = Matter.ReviewWords,
        [Marked("private-entry")] = Matter.Private,
        [Marked("about")] = Matter.Profile,
        [Marked("topic")] = Matter.Profile,
        [Marked("goal")] = Matter.Mentorship,
        [Marked("message")] = Matter.Mentorship,
        [Marked("expectations")] = Matter.Mentorship,
        [Marked("question")] = Matter.Mentorship,
        [Marked("shared-notes")] = Matter.Mentorship,
        [Marked("feedback")] = Matter.Mentorship,
        [Marked("check-in")] = Matter.Mentorship,
        [Marked("my-notes")] = Matter.Private,
        [Marked("thanks-seen")] = Matter.Boards,
        [Marked("thanks-hidden")] = Matter.HiddenThanks,
        [Marked("case-self")] = Matter.Case,
        [Marked("case-line")] = Matter.Case,
        [Marked("case-reasons")] = Matter.Case,
        [Marked("self-draft")] = Matter.Private,
        [Marked("line-draft")] = Matter.Review,
        [Marked("contact-name")] = Matter.Private,
        [Marked("contact-organisation")] = Matter.Private,
        [Marked("contact-role")] = Matter.Private,
        [Marked("contact-email")] = Matter.Private,
        [Marked("contact-link")] = Matter.Private,
        [Marked("contact-met-at")] = Matter.Private,
        [Marked("contact-notes")] = Matter.Private,
        [Marked("contact-tag")] = Matter.Private,
        [Marked("colleague-notes")] = Matter.Private,
        ["walda.own@example.org"] = Matter.Administration,
        [Day] = Matter.Private,
        [$"adenceDays\":{Cadence}"] = Matter.Private,
        ["cadenceDays\":90"] = Matter.Private,
        ["You have been generous here"] = Matter.Private,
    };

    /// <summary>What was planted.</summary>
    public Targets Targets { get; private set; } = null!;

    /// <summary>The team's challenges as the former manager's page has had them open since they were the manager.</summary>
    public Streams.BoardEvents FormerManagersStream { get; private set; } = null!;

    /// <summary>Plants everything, then gives the person another manager.</summary>
    public static async Task<World> BuildAsync(DevelopmentServer server)
    {
        var world = new World(server);
        foreach (var (viewer, name) in Cast.Watched)
        {
            world._sessions[viewer] = await server.SignInAsync(name);
        }

        world._sessions[Viewer.Anonymous] = server.Nobody();
        await world.PlantAsync();
        return world;
    }

    /// <summary>The browser of somebody.</summary>
    public Session Of(Viewer viewer) => _sessions[viewer];

    public void Dispose()
    {
        FormerManagersStream?.Dispose();
        foreach (var session in _sessions.Values)
        {
            session.Dispose();
        }
    }

    private static string Marked(string what) => $"{Mark}-{what}";

    private async Task PlantAsync()
    {
        var self = Of(Viewer.Self);
        var me = (await self.DataAsync("{ me { id name team { id } } }")).GetProperty("me");
        var owner = me.GetProperty("id").GetString()!;
        var team = me.GetProperty("team").GetProperty("id").GetString()!;
        var former = Of(Viewer.FormerManager);
        Assert.Equal(JsonValueKind.Object, (await former.DataAsync("query ($id: ID!) { person(id: $id) { standing { points } } }", new { id = owner })).GetProperty("person").ValueKind);
        FormerManagersStream = await Streams.BoardEvents.OpenAsync(former, "subscription ($team: ID!) { teamChallengesChanged(team: $team) { title } }", new { team });
        Assert.Contains("[]", await FormerManagersStream.ResultAsync(TimeSpan.FromSeconds(20)), StringComparison.Ordinal);

        await ChangeAsync("UPDATE person SET manager_id = (SELECT id FROM person WHERE name = $manager) WHERE name = $name", ("manager", Cast.Watched[Viewer.Manager]), ("name", Cast.Watched[Viewer.Self]));
        await ChangeAsync(
            "INSERT INTO person_role (person_id, role, granted_at, granted_by) SELECT id, 'admin', 0, id FROM person WHERE name = $name", ("name", Cast.Watched[Viewer.Admin]));

        await self.DataAsync("mutation { setBoardPresence(presence: PSEUDONYM, pseudonym: \"Quiet Heron\") { refusal { code } } }");
        var (entry, naming) = await PlantEntriesAsync();
        var (mentorship, session, feedback) = await PlantMentorshipAsync();
        Targets = new Targets(me.GetProperty("name").GetString()!, Logging.Text(_server.Today))
        {
            Owner = owner,
            Team = team,
            Entry = entry,
            NamingEntry = naming,
            Contact = await PlantContactsAsync(),
            Mentorship = mentorship,
            Session = session,
            Feedback = feedback,
            Thanks = await PlantThanksAsync(),
            Case = await PlantCasesAsync(owner, entry),
            Challenge = await PlantChallengeAsync(team),
        };
    }

    private async Task<(string Entry, string Naming)> PlantEntriesAsync()
    {
        var self = Of(Viewer.Self);
        var counterpart = await IdAsync(Viewer.Counterpart);
        object[] named = [new { personId = counterpart }];
        for (var day = 0; day < 3; day++)
        {
            await self.LogAsync("assist", _server.Today.AddDays(-day), named);
        }

        var entry = await LogAsync("share-resource", note: Marked("entry-note"), evidence: $"https://example.org/{Marked("entry-evidence")}");
        await LogAsync("share-resource", note: Marked("private-entry"), isPrivate: true);
        var declined = await LogAsync("assist", named, _server.Today.AddDays(-4));
        var naming = await LogAsync("assist", named, _server.Today.AddDays(-3), note: Marked("naming-note"));
        await TakenAsync(
            Viewer.Counterpart, "mutation ($person: ID!, $entry: ID!, $reason: String!) { declineEntry(personId: $person, entryId: $entry, reason: $reason) { refusal { code } } }",
            new { person = await IdAsync(Viewer.Self), entry = declined, reason = Marked("declined-reason") });
        await TakenAsync(
            Viewer.Manager, "mutation ($person: ID!, $entry: ID!, $comment: String!) { endorseEntry(personId: $person, entryId: $entry, comment: $comment) { refusal { code } } }",
            new { person = await IdAsync(Viewer.Self), entry, comment = Marked("endorsed") });
        return (entry, naming);
    }

    private async Task<string> LogAsync(string kind, object? counterparts = null, DateOnly? day = null, string? note = null, string? evidence = null, bool isPrivate = false)
    {
        var payload = await Of(Viewer.Self).TryLogAsync(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = Guid.NewGuid().ToString(),
            ["kind"] = kind,
            ["day"] = Logging.Text(day ?? _server.Today),
            ["counterparts"] = counterparts,
            ["note"] = note,
            ["evidence"] = evidence,
            ["private"] = isPrivate,
        });
        Assert.Null(payload.Refusal());
        return payload.GetProperty("entry").GetProperty("id").GetString()!;
    }

    private async Task<string> PlantContactsAsync()
    {
        var self = Of(Viewer.Self);
        var contact = Guid.NewGuid().ToString();
        var tag = Marked("contact-tag");
        await self.SaveAsync(new
        {
            id = contact,
            name = Marked("contact-name"),
            organisation = Marked("contact-organisation"),
            role = Marked("contact-role"),
            email = $"{Marked("contact-email")}@example.org",
            link = $"https://example.org/{Marked("contact-link")}",
            metAt = Marked("contact-met-at"),
            metOn = Day,
            tags = new[] { tag },
            cadenceDays = Cadence,
            notes = Marked("contact-notes"),
        });
        await self.SaveAsync(new { id = Guid.NewGuid().ToString(), personId = await IdAsync(Viewer.Counterpart), tags = new[] { tag }, notes = Marked("colleague-notes") });
        await TakenAsync(Viewer.Self, "mutation ($tag: String!) { setTagCadence(tag: $tag, days: 90) { refusal { code } } }", new { tag });
        await TakenAsync(Viewer.Self, "mutation ($id: ID!, $on: Date!) { touchContact(id: $id, on: $on) { refusal { code } } }", new { id = contact, on = Day });
        return contact;
    }

    private async Task<(string Mentorship, string Session, string Feedback)> PlantMentorshipAsync()
    {
        var (id, session, feedback) = (Guid.CreateVersion7().ToString(), Guid.NewGuid().ToString(), Guid.NewGuid().ToString());
        await TakenAsync(Viewer.Mentor, "mutation { setMentorOffer(input: { topics: [\"Heronry\"], values: [], capacity: 2, cadenceDays: 14, peers: false, open: true }) { refusal { code } } }", new { });
        await TakenAsync(
            Viewer.Self, "mutation ($topics: [String!]!, $about: String) { setMentorOffer(input: { topics: $topics, values: [], about: $about, capacity: 2, cadenceDays: 14, peers: true, open: true }) { refusal { code } } }",
            new { topics = new[] { Mark, Marked("topic") }, about = Marked("about") });
        await TakenAsync(
            Viewer.Self, "mutation ($input: MentorshipRequestInput!) { requestMentorship(input: $input) { refusal { code } } }",
            new { input = new { id, choices = new[] { await IdAsync(Viewer.Mentor) }, goals = new[] { Marked("goal") }, message = Marked("message") } });
        await InMentorshipAsync(Viewer.Mentor, "acceptMentorship(id: $id)");
        await InMentorshipAsync(Viewer.Self, $"proposeAgreement(id: $id, agreement: {{ goals: [\"{Marked("goal")}\"], expectations: \"{Marked("expectations")}\", cadenceDays: 14, weeks: 12 }})");
        await InMentorshipAsync(Viewer.Mentor, "agreeToMentorship(id: $id, proposal: 1)");
        await InMentorshipAsync(Viewer.Mentor, $"scheduleSession(id: $id, session: {{ id: \"{session}\", day: \"{Logging.Text(_server.Today)}\" }})");
        await InMentorshipAsync(Viewer.Self, $"prepareSession(id: $id, sessionId: \"{session}\", questions: [\"{Marked("question")}\"])");
        await InMentorshipAsync(Viewer.Self, $"noteSession(id: $id, sessionId: \"{session}\", shared: \"{Marked("shared-notes")}\", private: \"{Marked("my-notes")}\")");
        await InMentorshipAsync(Viewer.Self, $"checkIn(id: $id, checkIn: {{ id: \"{Guid.NewGuid()}\", mood: 2, text: \"{Marked("check-in")}\" }})");
        await InMentorshipAsync(Viewer.Mentor, $"giveFeedback(id: $id, feedback: {{ id: \"{feedback}\", text: \"{Marked("feedback")}\" }})");
        return (id, session, feedback);

        Task InMentorshipAsync(Viewer viewer, string mutation) => TakenAsync(viewer, $"mutation ($id: ID!) {{ {mutation} {{ refusal {{ code }} }} }}", new { id });
    }

    private async Task<string> PlantThanksAsync()
    {
        var to = await IdAsync(Viewer.Counterpart);
        Assert.Null((await Of(Viewer.Self).GiveAsync(to, text: Marked("thanks-seen"))).Refusal());
        var hidden = Guid.NewGuid().ToString();
        Assert.Null((await Of(Viewer.Self).GiveAsync(to, hidden, text: Marked("thanks-hidden"), hidden: true)).Refusal());
        return hidden;
    }

    private async Task<string> PlantCasesAsync(string owner, string entry)
    {
        var decided = await OpenCaseAsync(owner);
        await AssessAsync(Viewer.Self, decided, Marked("case-self"), entry);
        await AssessAsync(Viewer.Manager, decided, Marked("case-line"), entry);
        foreach (var side in new[] { Viewer.Self, Viewer.Manager })
        {
            await TakenAsync(side, "mutation ($id: ID!) { submitCaseAssessment(id: $id) { refusal { code } } }", new { id = decided.Id });
        }

        await TakenAsync(
            Viewer.Manager, "mutation ($id: ID!, $reasons: String, $on: Date) { decidePromotionCase(id: $id, outcome: NOT_YET, reasons: $reasons, lookAgainOn: $on) { refusal { code } } }",
            new { id = decided.Id, reasons = Marked("case-reasons"), on = Logging.Text(_server.Today.AddDays(60)) });
        var open = await OpenCaseAsync(owner);
        await AssessAsync(Viewer.Self, open, Marked("self-draft"), entry);
        await AssessAsync(Viewer.Manager, open, Marked("line-draft"), entry);
        return decided.Id;
    }

    private async Task<(string Id, string[] Criteria)> OpenCaseAsync(string owner)
    {
        var payload = (await Of(Viewer.Self).DataAsync("mutation ($id: ID!) { openPromotionCase(personId: $id) { case { id criteria { key } } refusal { code field } } }", new { id = owner })).GetProperty("openPromotionCase");
        Assert.Null(payload.Refusal());
        return (payload.GetProperty("case").GetProperty("id").GetString()!, [.. payload.GetProperty("case").GetProperty("criteria").EnumerateArray().Select(criterion => criterion.GetProperty("key").GetString()!)]);
    }

    private Task AssessAsync(Viewer side, (string Id, string[] Criteria) one, string words, string entry) => TakenAsync(
        side, "mutation ($id: ID!, $ratings: [CriterionRatingInput!]!) { saveCaseAssessment(id: $id, ratings: $ratings) { refusal { code } } }",
        new { id = one.Id, ratings = one.Criteria.Select(criterion => new { criterion, rating = "PARTLY", words, entries = new[] { entry } }) });

    private async Task<string> PlantChallengeAsync(string team)
    {
        var id = Guid.NewGuid().ToString();
        await TakenAsync(
            Viewer.Manager, "mutation ($input: TeamChallengeInput!) { setTeamChallenge(input: $input) { refusal { code } } }",
            new { input = new { id, team, title = "For the team alone", measure = "TOTAL", period = "WEEK", target = 50 } });
        return id;
    }

    private Task<string> IdAsync(Viewer viewer) => _server.IdAsync(Cast.Watched[viewer]);

    private async Task TakenAsync(Viewer viewer, string mutation, object variables)
    {
        var payload = (await Of(viewer).DataAsync(mutation, variables)).EnumerateObject().First().Value;
        Assert.True(payload.GetProperty("refusal").ValueKind == JsonValueKind.Null, $"{mutation}: {payload}");
    }

    private async Task ChangeAsync(string statement, params (string Name, string Value)[] values)
    {
        await using var connection = new SqliteConnection(string.Create(CultureInfo.InvariantCulture, $"Data Source={Path.Combine(_server.Settings.DataFolder, "readiness.db")};Pooling=False"));
        await connection.OpenAsync();
        await using var update = connection.CreateCommand();
        update.CommandText = statement;
        foreach (var (name, value) in values)
        {
            update.Parameters.AddWithValue("$" + name, value);
        }

        Assert.Equal(1, await update.ExecuteNonQueryAsync());
    }
}
