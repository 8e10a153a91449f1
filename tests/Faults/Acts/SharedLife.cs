using Readiness.Faults.Clients;

namespace Readiness.Faults.Acts;

/// <summary>
/// A mentorship from the offer to the last reflection and a thank-you after it, as acts of a seeker, a first choice who
/// declines and a mentor. Ids are chosen here, so that every act can be sent again.
/// </summary>
internal sealed class SharedLife
{
    public SharedLife(Guid id, LoadPerson seeker, LoadPerson first, LoadPerson mentor, DateOnly today)
    {
        (Id, Seeker, First, Mentor) = (id, seeker, first, mentor);
        var day = today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var offer = new { topics = new[] { "Architecture" }, values = new[] { "Candour" }, capacity = 2, cadenceDays = 14, peers = false, open = true };
        var goals = new[] { "Lead a design", "Speak in public" };
        var agreement = new { goals, expectations = "Honest words, every other week", cadenceDays = 14, weeks = 12, listed = true };
        Acts =
        [
            new(first, "setMentorOffer(input: $offer)", new { offer }),
            new(mentor, "setMentorOffer(input: $offer)", new { offer }),
            new(seeker, "requestMentorship(input: $request)", new { request = new { id, choices = new[] { first.Id, mentor.Id }, goals, topics = new[] { "Architecture" } } }),
            new(first, "declineMentorship(id: $id, reason: \"No time before spring\")", new { id }),
            new(mentor, "acceptMentorship(id: $id)", new { id }),
            new(seeker, "proposeAgreement(id: $id, agreement: $agreement)", new { id, agreement }),
            new(mentor, "agreeToMentorship(id: $id, proposal: 1)", new { id }),
            new(mentor, "scheduleSession(id: $id, session: $session)", new { id, session = new { id = "s-1", day } }),
            new(seeker, "prepareSession(id: $id, sessionId: \"s-1\", questions: [\"What would you do first?\"])", new { id }),
            new(mentor, "confirmSession(id: $id, sessionId: \"s-1\")", new { id }),
            new(seeker, "confirmSession(id: $id, sessionId: \"s-1\")", new { id }),
            new(mentor, "giveFeedback(id: $id, feedback: $feedback)", new { id, feedback = new { id = "f-1", sessionId = "s-1", text = "Draw it before you write it" } }),
            new(seeker, "actOnFeedback(id: $id, feedbackId: \"f-1\", outcome: \"Drew it, and found the hole\")", new { id }),
            new(seeker, "checkIn(id: $id, checkIn: $checkIn)", new { id, checkIn = new { id = "c-1", mood = 4, text = "Going well" } }),
            new(seeker, "finishMentorship(id: $id, reflection: $reflection)", new { id, reflection = new { text = "I lead designs now", thanks = "For your patience", goalsReached = new[] { 0 } } }),
            new(mentor, "reflectOnMentorship(id: $id, reflection: $reflection)", new { id, reflection = new { text = "It taught me to ask", thanks = "For your trust", goalsReached = Array.Empty<int>() } }),
            new(seeker, "giveThanks(input: $thanks)", new { thanks = new { id, to = mentor.Id, practice = 9, text = "For the introduction" } }),
        ];
    }

    public Guid Id { get; }

    public LoadPerson Seeker { get; }

    public LoadPerson First { get; }

    public LoadPerson Mentor { get; }

    /// <summary>In their order.</summary>
    public IReadOnlyList<SharedAct> Acts { get; }
}
