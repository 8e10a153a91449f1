using System.Text.Json;

namespace Readiness.EndToEnd.Browsing;

/// <summary>Somebody who seeks a mentor and somebody who is asked; what leads up to a state is done past the pages.</summary>
public sealed class Pair(Visitor seeker, Visitor mentor)
{
    private static readonly string[] Goals = ["Lead a design review on my own", "Speak at the forum"];

    /// <summary>The mentorship of the two.</summary>
    public string Id { get; } = Guid.NewGuid().ToString();

    /// <summary>Where its page is.</summary>
    public string Address => $"/mentorships/{Id}";

    /// <summary>The session that was planned.</summary>
    public string SessionId { get; } = Guid.NewGuid().ToString();

    /// <summary>Somebody offers to mentor.</summary>
    public static Task OfferAsync(Visitor mentor) => DoAsync(
        mentor,
        "$input: MentorOfferInput!",
        "setMentorOffer(input: $input)",
        new { input = new { topics = new[] { "Design reviews" }, values = Array.Empty<string>(), capacity = 3, cadenceDays = 14, peers = false, open = true } });

    /// <summary>The seeker asks the mentor, and then the others.</summary>
    public async Task RequestAsync(params DemoPerson[] others)
    {
        await OfferAsync(mentor);
        var choices = others.Prepend(mentor.Person!).Select(person => person.Id).ToArray();
        var input = new { id = Id, choices, goals = Goals, topics = new[] { "Design reviews" }, message = "Your last review taught me a lot." };
        await DoAsync(seeker, "$input: MentorshipRequestInput!", "requestMentorship(input: $input)", new { input });
    }

    /// <summary>The mentor accepts.</summary>
    public Task AcceptAsync() => DoAsync(mentor, "$id: ID!", "acceptMentorship(id: $id)", new { id = Id });

    /// <summary>The mentor proposes an agreement.</summary>
    public Task ProposeAsync() => DoAsync(
        mentor,
        "$id: ID!, $agreement: AgreementInput!",
        "proposeAgreement(id: $id, agreement: $agreement)",
        new { id = Id, agreement = new { goals = Goals, expectations = "Come prepared, speak frankly.", cadenceDays = 14, weeks = 12, listed = true } });

    /// <summary>The seeker agrees to it.</summary>
    public Task AgreeAsync() => DoAsync(seeker, "$id: ID!", "agreeToMentorship(id: $id, proposal: 1)", new { id = Id });

    /// <summary>A session today, with a question, feedback and a check-in of the mentor.</summary>
    public async Task WorkAsync()
    {
        var today = (await seeker.AskAsync("{ organisation { today } }")).GetProperty("organisation").GetProperty("today").GetString();
        await DoAsync(seeker, "$id: ID!, $session: SessionInput!", "scheduleSession(id: $id, session: $session)", new { id = Id, session = new { id = SessionId, day = today, time = "14:30" } });
        await DoAsync(mentor, "$id: ID!, $sessionId: ID!, $questions: [String!]!", "prepareSession(id: $id, sessionId: $sessionId, questions: $questions)", new { id = Id, sessionId = SessionId, questions = new[] { "What held you back?" } });
        await DoAsync(mentor, "$id: ID!, $feedback: FeedbackInput!", "giveFeedback(id: $id, feedback: $feedback)", new { id = Id, feedback = new { id = Guid.NewGuid(), text = "Write the summary first." } });
        await DoAsync(mentor, "$id: ID!, $checkIn: CheckInInput!", "checkIn(id: $id, checkIn: $checkIn)", new { id = Id, checkIn = new { id = Guid.NewGuid(), mood = 4, text = "Going well." } });
    }

    /// <summary>The mentor pauses it.</summary>
    public Task PauseAsync() => DoAsync(mentor, "$id: ID!", "pauseMentorship(id: $id)", new { id = Id });

    /// <summary>Either resumes it, and the mentor finishes it early.</summary>
    public async Task FinishAsync()
    {
        await DoAsync(seeker, "$id: ID!", "resumeMentorship(id: $id)", new { id = Id });
        var reflection = new { text = "You ask what nobody else asks.", thanks = "Thank you for your fresh eyes.", goalsReached = new[] { 0 } };
        await DoAsync(mentor, "$id: ID!, $reflection: ReflectionInput!", "finishMentorship(id: $id, reflection: $reflection)", new { id = Id, reflection });
    }

    private static async Task DoAsync(Visitor visitor, string parameters, string act, object variables)
    {
        var data = await visitor.AskAsync($"mutation({parameters}) {{ done: {act} {{ refusal {{ code message }} }} }}", variables);
        var refusal = data.GetProperty("done").GetProperty("refusal");
        Assert.True(refusal.ValueKind == JsonValueKind.Null, $"{act}: {refusal}");
    }
}
