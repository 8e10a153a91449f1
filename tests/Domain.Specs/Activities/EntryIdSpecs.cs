using Readiness.Domain.Activities;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Activities;

public sealed class EntryIdSpecs
{
    [Theory]
    [InlineData("a")]
    [InlineData("7790df4d-04c3-4d81-9584-7f92d3210aba")]
    [InlineData("naïve/测试:1")]
    public void An_id_of_visible_characters_is_kept_as_the_client_chose_it(string text)
    {
        Assert.True(EntryId.TryParse(text, out var id));
        Assert.Equal((text, text), (id.Value, id.ToString()));
        Assert.Equal(id, EntryId.Parse(text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData("a\tb")]
    [InlineData("a\n")]
    [InlineData("a\0")]
    [InlineData("a\u00a0b")]
    public void An_id_that_is_empty_or_holds_blanks_or_control_characters_is_none(string? text)
    {
        Assert.False(EntryId.TryParse(text, out _));
    }

    [Fact]
    public void An_id_with_half_a_character_is_none() => Assert.False(EntryId.TryParse("a\ud83d", out _));

    [Fact]
    public void An_id_has_at_most_100_characters()
    {
        Assert.True(EntryId.TryParse(new string('x', 100), out _));
        Assert.False(EntryId.TryParse(new string('x', 101), out _));
    }

    [Fact]
    public void Ids_that_differ_in_case_are_two_ids() => Assert.NotEqual(EntryId.Parse("ff"), EntryId.Parse("FF"));

    [Fact]
    public void A_stored_id_that_cannot_be_one_is_a_bug() => Assert.Throws<FormatException>(() => EntryId.Parse("not one"));

    [Fact]
    public void An_activity_with_such_an_id_is_refused() =>
        (Drafts.Of("assist", Ben) with { EntryId = "not one" }).Refused("ENTRY_ID_INVALID", "id");
}
