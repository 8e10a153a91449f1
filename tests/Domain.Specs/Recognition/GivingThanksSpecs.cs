using Readiness.Domain.Recognition;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Recognition;

/// <summary>Today is Wednesday, 18 March 2026.</summary>
public sealed class GivingThanksSpecs
{
    private const string Today = "2026-03-18";
    private readonly Thankful _ben = new();

    [Fact]
    public void Thanks_say_who_thanks_whom_for_what_and_when()
    {
        var decision = _ben.Give(Thankful.Draft(1) with { Text = "  For the careful review " }, Today);

        Assert.Equal(
            new Thanks(new Guid("00000001-0000-4000-8000-000000000000"), Thankful.Ben, Olga, 9, "For the careful review", Thankful.On(Today)), decision.Thanks);
        Assert.True(decision.IsNew);
        Assert.Null(decision.Refusal);
    }

    [Fact]
    public void The_same_again_gives_the_first_and_uses_up_nothing()
    {
        var first = _ben.Give(1, Today).Thanks;

        var again = _ben.Give(Thankful.Draft(1) with { Text = "For the careful review ", Hidden = true }, "2026-04-20", receiverIsHere: false);

        Assert.Equal((first, false, null), (again.Thanks, again.IsNew, again.Refusal));
        Assert.Equal(4, _ben.AllowanceOn(Today).Left);
    }

    [Fact]
    public void The_same_again_is_the_first_however_it_is_written_and_although_all_of_the_week_were_given()
    {
        for (var number = 0xA1; number < 0xA6; number++)
        {
            _ben.Give(Hexadecimal(number), Today);
        }

        var again = _ben.Give(Hexadecimal(0xA1) with { Id = Hexadecimal(0xA1).Id.ToUpperInvariant() }, Today);

        Assert.Equal((_ben.Given[0], false), (again.Thanks, again.IsNew));

        static ThanksDraft Hexadecimal(int number) => Thankful.Draft(1) with { Id = $"{number:x8}-0000-4000-8000-000000000000" };
    }

    [Fact]
    public void Other_content_under_the_same_id_is_refused()
    {
        _ben.Give(1, Today);

        Assert.All(
            [Thankful.Draft(1) with { Text = "For the review" }, Thankful.Draft(1) with { Practice = 10 }, Thankful.Draft(1) with { Receiver = Cleo.Person!.Value }],
            changed => Assert.Equal("THANKS_CHANGED", Code(_ben.Give(changed, Today))));
    }

    [Fact]
    public void What_was_given_long_ago_is_known_by_its_id()
    {
        var earlier = new Thankful().Give(1, "2024-01-10").Thanks!;

        Assert.Equal((earlier, false), (_ben.Give(Thankful.Draft(1), Today, earlier: earlier).Thanks, _ben.Given.Count > 0));
        Assert.Equal("THANKS_CHANGED", Code(_ben.Give(Thankful.Draft(1) with { Text = "Other" }, Today, earlier: earlier)));
    }

    [Fact]
    public void An_id_that_somebody_else_used_is_refused_whatever_they_said()
    {
        var earlier = ThanksRules.Give([], null, Thankful.Draft(1) with { Giver = Cleo.Person!.Value }, receiverIsHere: true, Thankful.Practices, Thankful.On(Today)).Thanks;

        Assert.Equal("THANKS_CHANGED", Code(_ben.Give(Thankful.Draft(1), Today, earlier: earlier)));
    }

    [Fact]
    public void Nobody_thanks_themselves()
    {
        var refused = _ben.Give(Thankful.Draft(1) with { Receiver = Thankful.Ben }, Today);

        Assert.Equal(("THANKS_TO_ONESELF", "to"), (Code(refused), refused.Refusal!.Field));
    }

    [Fact]
    public void Whoever_is_not_here_cannot_be_thanked()
    {
        var refused = _ben.Give(Thankful.Draft(1), Today, receiverIsHere: false);

        Assert.Equal(("THANKS_RECEIVER_UNKNOWN", "to"), (Code(refused), refused.Refusal!.Field));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(11)]
    [InlineData(-1)]
    public void A_practice_that_is_not_offered_is_refused(int practice)
    {
        var refused = _ben.Give(Thankful.Draft(1) with { Practice = practice }, Today);

        Assert.Equal(("THANKS_PRACTICE_UNKNOWN", "practice"), (Code(refused), refused.Refusal!.Field));
    }

    [Theory]
    [InlineData("", "THANKS_TEXT_INVALID")]
    [InlineData(" \n ", "THANKS_TEXT_INVALID")]
    [InlineData("a\0b", "TEXT_INVALID")]
    [InlineData("whole \ud83d\ude4f", null)]
    [InlineData("a", null)]
    public void A_text_is_text(string text, string? code)
    {
        var decision = _ben.Give(Thankful.Draft(1) with { Text = text }, Today);

        Assert.Equal((code, code is null ? null : "text"), (decision.Refusal?.Code, decision.Refusal?.Field));
    }

    [Fact]
    public void Half_a_character_is_no_text() =>
        Assert.Equal("TEXT_INVALID", Code(_ben.Give(Thankful.Draft(1) with { Text = "half " + '\ud83d' }, Today)));

    [Theory]
    [InlineData(500, null)]
    [InlineData(501, "THANKS_TEXT_INVALID")]
    public void A_text_has_at_most_500_characters_without_the_blanks_around_it(int length, string? code) =>
        Assert.Equal(code, _ben.Give(Thankful.Draft(1) with { Text = $"  {new string('a', length)} " }, Today).Refusal?.Code);

    [Theory]
    [InlineData("")]
    [InlineData("t-1")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public void An_id_is_a_UUID(string id) => Assert.Equal("THANKS_ID_INVALID", Code(_ben.Give(Thankful.Draft(1) with { Id = id }, Today)));

    [Fact]
    public void Either_of_the_two_hides_them()
    {
        var thanks = _ben.Give(Thankful.Draft(1), Today).Thanks!;

        Assert.False(thanks.IsHidden);
        Assert.True(_ben.Give(Thankful.Draft(2) with { Hidden = true }, Today).Thanks is { HiddenByGiver: true, HiddenByReceiver: false, IsHidden: true });
        Assert.True((thanks with { HiddenByReceiver = true }).IsHidden);
    }

    private static string? Code(ThanksDecision decision)
    {
        Assert.Null(decision.Thanks);
        Assert.False(decision.IsNew);
        Assert.EndsWith(".", decision.Refusal!.Message, StringComparison.Ordinal);
        return decision.Refusal.Code;
    }
}
