using Readiness.Domain.People;

namespace Readiness.Domain.Specs.People;

public sealed class NameFoldingSpecs
{
    [Theory]
    [InlineData("Zoë Costa", "zoe costa")]
    [InlineData("ŁUKASZ Bergström", "lukasz bergstrom")]
    [InlineData("Đorđe Petrović", "dorde petrovic")]
    [InlineData("Søren O'Brien", "soren obrien")]
    [InlineData("Siân D’Arcy-Müller", "sian darcy muller")]
    [InlineData("Straße Æsir Œuvre", "strasse aesir oeuvre")]
    [InlineData("  p00014@example.org ", "p00014 example org")]
    [InlineData("Zoe\u0308", "zoe")]
    [InlineData("測試", "測試")]
    [InlineData("...", "")]
    [InlineData("", "")]
    public void Names_are_folded_to_words_of_plain_lower_case(string text, string words) =>
        Assert.Equal(words, string.Join(' ', NameFolding.Words(text)));

    [Fact]
    public void Half_a_character_is_no_word_and_no_bug() => Assert.Equal(["ana"], NameFolding.Words("Ana \ud83d"));
}
