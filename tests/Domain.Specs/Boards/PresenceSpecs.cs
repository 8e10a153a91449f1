using Readiness.Domain.Boards;

namespace Readiness.Domain.Specs.Boards;

public sealed class PresenceSpecs
{
    [Theory]
    [InlineData(BoardPresence.Hidden)]
    [InlineData(BoardPresence.Named)]
    public void Without_a_pseudonym_there_is_nothing_to_check(BoardPresence presence)
    {
        Assert.Null(PresenceRules.Check(presence, null));
        Assert.Null(PresenceRules.Check(presence, "\n"));
    }

    [Theory]
    [InlineData("W")]
    [InlineData("  Walker 7  ")]
    [InlineData("測試")]
    [InlineData("7")]
    [InlineData("1234567890123456789012345678901234567890")]
    public void A_pseudonym_has_1_to_40_characters_with_a_letter_or_digit(string pseudonym) =>
        Assert.Null(PresenceRules.Check(BoardPresence.Pseudonym, pseudonym));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("...")]
    [InlineData("Walk\ner")]
    [InlineData("Walker\0")]
    [InlineData("12345678901234567890123456789012345678901")]
    public void Any_other_pseudonym_is_refused(string? pseudonym) =>
        Assert.Equal(("PSEUDONYM_INVALID", "pseudonym"), PresenceRules.Check(BoardPresence.Pseudonym, pseudonym) is { } refusal ? (refusal.Code, refusal.Field) : default);

    [Fact]
    public void A_pseudonym_with_half_a_character_is_refused() =>
        Assert.NotNull(PresenceRules.Check(BoardPresence.Pseudonym, "Walker \ud83d"));

    [Fact]
    public void Presence_begins_hidden_and_its_stored_numbers_stay() =>
        Assert.Equal([0, 1, 2], [(int)default(BoardPresence), (int)BoardPresence.Named, (int)BoardPresence.Pseudonym]);
}
