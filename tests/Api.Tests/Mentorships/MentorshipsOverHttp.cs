using System.Globalization;
using System.Text.Json;
using Readiness.Api.Tests.Servers;

namespace Readiness.Api.Tests.Mentorships;

/// <summary>Mentorships over HTTP: a whole life of two people, who sees what of it, and what is refused.</summary>
public sealed class MentorshipsOverHttp(DevelopmentServer server)
{
    private const string Seen =
        """
        query ($id: ID!) { mentorship(id: $id) {
          state myRole step stepSessionId seeker { name } mentor { name } other { name } choices { state person { name } }
          agreement { proposal proposedByMe agreed startsOn endsOn } sessions { id time state sharedNotes myNotes confirmedByMe confirmedByOther questions { text mine } }
          feedback { id forMe outcome } checkIns { mine mood } reflections { mine thanks goalsReached } finishedEarly
        } }
        """;

    [Fact]
    public async Task Two_people_live_a_mentorship_from_the_offer_to_the_last_reflection()
    {
        var mentorName = server.Spare();
        using var seeker = await server.SignInSpareAsync();
        using var mentor = await server.SignInAsync(mentorName);
        var id = await RequestedAsync(seeker, mentor, mentorName);
        Assert.Equal("ANSWER", (await SeenAsync(mentor, id)).GetProperty("step").GetString());

        await DoAsync(mentor, "acceptMentorship(id: $id)", new { id });
        await DoAsync(seeker, "proposeAgreement(id: $id, agreement: { goals: [\"Lead a design\"], expectations: \"Honest words\", cadenceDays: 14, weeks: 12 })", new { id });
        await DoAsync(mentor, "agreeToMentorship(id: $id, proposal: 1)", new { id });
        await DoAsync(mentor, "scheduleSession(id: $id, session: { id: \"s-1\", day: $day, time: \"14:30\" })", new { id, day = Day(server.Today) });
        await DoAsync(seeker, "prepareSession(id: $id, sessionId: \"s-1\", questions: [\"What first?\"])", new { id });
        await DoAsync(mentor, "noteSession(id: $id, sessionId: \"s-1\", shared: \"We drew it\", private: \"She is good\")", new { id });
        await DoAsync(mentor, "confirmSession(id: $id, sessionId: \"s-1\")", new { id });
        Assert.Equal("CONFIRM_SESSION", (await SeenAsync(seeker, id)).GetProperty("step").GetString());
        await DoAsync(seeker, "confirmSession(id: $id, sessionId: \"s-1\")", new { id });
        await DoAsync(mentor, "giveFeedback(id: $id, feedback: { id: \"f-1\", sessionId: \"s-1\", text: \"Draw it\" })", new { id });
        await DoAsync(seeker, "actOnFeedback(id: $id, feedbackId: \"f-1\", outcome: \"Drew it\", evidence: \"https://example.org/drawing\")", new { id });
        await DoAsync(seeker, "checkIn(id: $id, checkIn: { id: \"c-1\", mood: 4, text: \"Well\" })", new { id });
        await DoAsync(seeker, "pauseMentorship(id: $id, reason: \"Holidays\")", new { id });
        await DoAsync(mentor, "resumeMentorship(id: $id)", new { id });
        await DoAsync(seeker, "finishMentorship(id: $id, reflection: { text: \"It helped\", thanks: \"For your patience\", goalsReached: [0] })", new { id });
        await DoAsync(mentor, "reflectOnMentorship(id: $id, reflection: { text: \"It taught me to ask\" })", new { id });

        var (hers, his) = (await SeenAsync(seeker, id), await SeenAsync(mentor, id));
        Assert.Equal(("FINISHED", "MENTEE", "MENTOR", true), (hers.GetProperty("state").GetString(), hers.GetProperty("myRole").GetString(), his.GetProperty("myRole").GetString(), hers.GetProperty("finishedEarly").GetBoolean()));
        var (herSession, hisSession) = (hers.GetProperty("sessions")[0], his.GetProperty("sessions")[0]);
        Assert.Equal(("HELD", "14:30", "We drew it", null), (herSession.GetProperty("state").GetString(), herSession.GetProperty("time").GetString(), herSession.GetProperty("sharedNotes").GetString(), herSession.GetProperty("myNotes").GetString()));
        Assert.Equal("She is good", hisSession.GetProperty("myNotes").GetString());
        Assert.Equal((true, false), (herSession.GetProperty("questions")[0].GetProperty("mine").GetBoolean(), hisSession.GetProperty("questions")[0].GetProperty("mine").GetBoolean()));
        Assert.Equal(JsonValueKind.Null, his.GetProperty("choices").ValueKind);
        Assert.Contains("mentor-session", await KindsAsync(seeker));
        Assert.Contains("lead-mentee-session", await KindsAsync(mentor));
        Assert.Contains("mentee-milestone", await KindsAsync(mentor));
    }

    [Fact]
    public async Task Peers_a_manager_and_a_former_choice_see_nothing_inside_and_the_managers_line_that_it_is()
    {
        var (firstName, mentorName) = (server.Spare(), server.Spare());
        using var seeker = await server.SignInAsync(Cast.Report);
        using var manager = await server.SignInAsync(Cast.Manager);
        using var top = await server.SignInAsync(Cast.Top);
        using var peer = await server.SignInAsync(Cast.Peer);
        using var first = await server.SignInAsync(firstName);
        using var mentor = await server.SignInAsync(mentorName);
        await OfferAsync(first);
        await OfferAsync(mentor);
        var id = Guid.CreateVersion7();
        Assert.Null(await RequestAsync(seeker, id, firstName, mentorName));
        await DoAsync(first, "declineMentorship(id: $id, reason: \"No time\")", new { id });
        await DoAsync(mentor, "acceptMentorship(id: $id)", new { id });
        await DoAsync(seeker, "proposeAgreement(id: $id, agreement: { goals: [\"Secret goal\"], expectations: \"Honest words\", cadenceDays: 14, weeks: 12 })", new { id });
        await DoAsync(mentor, "agreeToMentorship(id: $id, proposal: 1)", new { id });
        await DoAsync(seeker, "checkIn(id: $id, checkIn: { id: \"c-1\", mood: 2, text: \"Secret words about my manager\" })", new { id });

        foreach (var other in new[] { manager, top, peer, first })
        {
            Assert.Equal(JsonValueKind.Null, (await other.DataAsync(Seen, new { id })).GetProperty("mentorship").ValueKind);
            Assert.Equal("MENTORSHIP_UNKNOWN", await RefusalAsync(other, "checkIn(id: $id, checkIn: { id: \"c-2\", mood: 1 })", new { id }));
            Assert.DoesNotContain(id.ToString(), (await other.DataAsync("{ mentorships { id } }")).GetRawText(), StringComparison.OrdinalIgnoreCase);
        }

        var report = await server.IdAsync(Cast.Report);
        const string mentions = "query ($id: ID!) { person(id: $id) { mentorships { role state other { name } startedOn } } }";
        const string read = "query ($id: ID!) { person(id: $id) { entries(first: 100) { edges { node { note kind { key } } } } } }";
        foreach (var above in new[] { manager, top })
        {
            Assert.Contains(mentorName, (await above.DataAsync(mentions, new { id = report })).GetRawText(), StringComparison.Ordinal);
            var entries = (await above.DataAsync(read, new { id = report })).GetRawText();
            Assert.Contains("share-progress", entries, StringComparison.Ordinal);
            Assert.DoesNotContain("Secret", entries, StringComparison.Ordinal);
        }

        Assert.Equal(JsonValueKind.Null, (await peer.DataAsync(mentions, new { id = report })).GetProperty("person").GetProperty("mentorships").ValueKind);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_a_code()
    {
        var (seekerName, mentorName) = (server.Spare(), server.Spare());
        using var seeker = await server.SignInAsync(seekerName);
        using var mentor = await server.SignInAsync(mentorName);
        var id = await RequestedAsync(seeker, mentor, mentorName);

        Assert.Equal("CHOICE_IS_SELF", await RequestAsync(seeker, Guid.CreateVersion7(), seekerName));
        Assert.Equal("CHOICE_IS_MANAGER", await RequestAsync(seeker, Guid.CreateVersion7(), Cast.Top));
        Assert.Equal("ALREADY_OPEN", await RequestAsync(seeker, Guid.CreateVersion7(), mentorName));
        Assert.Equal("NOT_YOURS", await RefusalAsync(seeker, "acceptMentorship(id: $id)", new { id }));
        Assert.Equal("TEXT_MISSING", await RefusalAsync(mentor, "declineMentorship(id: $id, reason: \" \")", new { id }));
        Assert.Equal("NOT_NOW", await RefusalAsync(mentor, "scheduleSession(id: $id, session: { id: \"s-1\", day: $day })", new { id, day = Day(server.Today) }));
        Assert.Equal("MENTORSHIP_UNKNOWN", await RefusalAsync(mentor, "acceptMentorship(id: $id)", new { id = "nothing" }));
        Assert.Equal("MENTORSHIP_UNKNOWN", await RefusalAsync(mentor, "acceptMentorship(id: $id)", new { id = Guid.CreateVersion7() }));
        Assert.Equal("CAPACITY_INVALID", await RefusalAsync(mentor, "setMentorOffer(input: { topics: [\"A\"], values: [], capacity: 11, cadenceDays: 14, peers: false, open: true })", new { }));
    }

    [Fact]
    public async Task Candidates_come_with_reasons_and_topics_and_lineage_are_read()
    {
        var mentorName = server.Spare();
        using var seeker = await server.SignInSpareAsync();
        using var mentor = await server.SignInAsync(mentorName);
        Assert.Null(await RefusalAsync(mentor, "setMentorOffer(input: { topics: [\"Falconry\"], values: [\"Calm\"], about: \"Ask me\", capacity: 2, cadenceDays: 14, peers: true, open: true })", new { }));

        var data = await seeker.DataAsync(
            """
            { mentorCandidates(topics: ["falconry"], values: ["Calm"]) { person { name } match free reasons { aspect points text } } mentorTopics mentorOffer { open }
              lineage { above { depth } below { depth } } }
            """);

        var candidate = Assert.Single(data.GetProperty("mentorCandidates").EnumerateArray());
        Assert.Equal((mentorName, 2), (candidate.GetProperty("person").GetProperty("name").GetString(), candidate.GetProperty("free").GetInt32()));
        Assert.Equal(candidate.GetProperty("match").GetInt32(), candidate.GetProperty("reasons").EnumerateArray().Sum(reason => reason.GetProperty("points").GetInt32()));
        Assert.Equal(["TOPICS", "VALUES", "LEVEL", "CAPACITY", "RESPONSIVENESS"], candidate.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("aspect").GetString()));
        Assert.Contains("Falconry", data.GetProperty("mentorTopics").EnumerateArray().Select(topic => topic.GetString()));
        Assert.Equal(JsonValueKind.Null, data.GetProperty("mentorOffer").ValueKind);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task<JsonElement> SeenAsync(Session session, Guid id) => (await session.DataAsync(Seen, new { id })).GetProperty("mentorship");

    private static async Task OfferAsync(Session mentor) =>
        Assert.Null(await RefusalAsync(mentor, "setMentorOffer(input: { topics: [\"Architecture\"], values: [], capacity: 2, cadenceDays: 14, peers: false, open: true })", new { }));

    private async Task<Guid> RequestedAsync(Session seeker, Session mentor, string name)
    {
        await OfferAsync(mentor);
        var id = Guid.CreateVersion7();
        Assert.Null(await RequestAsync(seeker, id, name));
        return id;
    }

    private async Task<string?> RequestAsync(Session seeker, Guid id, params string[] names) => await RefusalAsync(
        seeker, "requestMentorship(input: { id: $id, choices: $choices, goals: [\"Lead a design\"] })", new { id, choices = await Task.WhenAll(names.Select(server.IdAsync)) });

    private static async Task DoAsync(Session session, string mutation, object variables) => Assert.Null(await RefusalAsync(session, mutation, variables));

    private static async Task<string?> RefusalAsync(Session session, string mutation, object variables)
    {
        var types = new Dictionary<string, string> { ["id"] = "ID!", ["day"] = "Date!", ["choices"] = "[ID!]!" };
        var used = string.Join(", ", types.Where(type => mutation.Contains("$" + type.Key, StringComparison.Ordinal)).Select(type => $"${type.Key}: {type.Value}"));
        var data = await session.DataAsync($"mutation {(used.Length == 0 ? "" : $"({used})")} {{ {mutation} {{ refusal {{ code }} }} }}", variables);
        var refusal = data.EnumerateObject().First().Value.GetProperty("refusal");
        return refusal.ValueKind == JsonValueKind.Null ? null : refusal.GetProperty("code").GetString();
    }

    private static async Task<string[]> KindsAsync(Session session) =>
        [.. (await session.DataAsync("{ me { entries(first: 100) { edges { node { kind { key } } } } } }")).GetProperty("me").GetProperty("entries").GetProperty("edges").EnumerateArray()
            .Select(edge => edge.GetProperty("node").GetProperty("kind").GetProperty("key").GetString()!)];
}
