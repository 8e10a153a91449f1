using Readiness.Domain.Mentorships.Commands;
using static Readiness.Domain.Specs.Mentorships.Life;

namespace Readiness.Domain.Specs.Mentorships;

public sealed class ExchangeSpecs
{
    private static readonly GiveFeedback Feedback = new(Ben, "f-1", null, "Draw it first");
    private static readonly SayHowItGoes Said = new(Olga, "c-1", 4, "Going well");

    [Fact]
    public void Feedback_is_acted_on_by_the_side_it_was_given_to()
    {
        var life = Active().Do(Feedback);
        Assert.Equal("FEEDBACK_UNKNOWN", life.Answer(new ActOnFeedback(Ben, "f-1", "Done", null)));
        Assert.Equal("FEEDBACK_UNKNOWN", life.Answer(new ActOnFeedback(Olga, "f-2", "Done", null)));

        life.Do(new ActOnFeedback(Olga, "f-1", " Drew it ", "https://example.org/drawing"));
        var item = Assert.Single(life.State.Feedback);
        Assert.Equal(("Drew it", "https://example.org/drawing", Days.On("2026-03-18")), (item.Outcome, item.Evidence, item.ActedOn!.Value));
        Assert.Equal("=", life.Answer(new ActOnFeedback(Olga, "f-1", "Drew it", "https://example.org/drawing")));
        Assert.Equal("CONTENT_CHANGED", life.Answer(new ActOnFeedback(Olga, "f-1", "Drew it", null)));
    }

    [Fact]
    public void The_same_again_is_the_first_and_other_words_under_its_id_are_refused()
    {
        var life = Active().Do(Feedback).Do(Said);

        Assert.Equal("=", life.Answer(Feedback with { Text = " Draw it first" }));
        Assert.Equal("CONTENT_CHANGED", life.Answer(Feedback with { Text = "Write it first" }));
        Assert.Equal("CONTENT_CHANGED", life.Answer(new GiveFeedback(Olga, "f-1", null, "Draw it first")));
        Assert.Equal("=", life.Answer(Said));
        Assert.Equal("CONTENT_CHANGED", life.Answer(Said with { Mood = 5 }));
        Assert.Equal("CONTENT_CHANGED", life.Answer(Said with { Text = null }));
        Assert.Equal("CONTENT_CHANGED", life.Answer(new SayHowItGoes(Ben, "c-1", 4, "Going well")));
    }

    [Fact]
    public void What_is_said_has_bounds()
    {
        Assert.Equal("TEXT_MISSING", Active().Answer(Feedback with { Text = " " }));
        Assert.Equal("TEXT_TOO_LONG", Active().Answer(Feedback with { Text = new string('a', 1001) }));
        Assert.Equal("SESSION_UNKNOWN", Active().Answer(Feedback with { SessionId = "s-1" }));
        Assert.Equal("ID_INVALID", Active().Answer(Feedback with { FeedbackId = " " }));
        Assert.Equal("TEXT_MISSING", Active().Do(Feedback).Answer(new ActOnFeedback(Olga, "f-1", "", null)));
        Assert.Equal("TEXT_TOO_LONG", Active().Do(Feedback).Answer(new ActOnFeedback(Olga, "f-1", new string('a', 1001), null)));
        Assert.Equal("EVIDENCE_NOT_HTTPS", Active().Do(Feedback).Answer(new ActOnFeedback(Olga, "f-1", "Done", "http://example.org")));
        Assert.Equal("MOOD_INVALID", Active().Answer(Said with { Mood = 0 }));
        Assert.Equal("MOOD_INVALID", Active().Answer(Said with { Mood = 6 }));
        Assert.Equal("TEXT_TOO_LONG", Active().Answer(Said with { Text = new string('a', 1001) }));
        Assert.Equal("ID_INVALID", Active().Answer(Said with { CheckInId = "" }));
    }

    [Fact]
    public void There_are_at_most_200_of_each()
    {
        var life = Active();
        for (var i = 0; i < 200; i++)
        {
            life.Do(Feedback with { FeedbackId = $"f{i}" }).Do(Said with { CheckInId = $"c{i}" });
        }

        Assert.Equal("TOO_MANY", life.Answer(Feedback));
        Assert.Equal("TOO_MANY", life.Answer(Said));
        Assert.Equal("=", life.Answer(Feedback with { FeedbackId = "f7" }));
    }
}
