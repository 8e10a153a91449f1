using Readiness.Domain.Boards;
using Readiness.Domain.Imports;

namespace Readiness.Domain.Specs.Imports;

public sealed class PersonCheckSpecs
{
    private static readonly PersonDraft Draft =
        new("ana@example.org", "Ana Costa", "Professional engineer", "Professional", "Senior", "Payments", "ben@example.org", "pseudonym", "Walker 7");

    [Fact]
    public void A_row_in_order_stands() => Stands(Draft);

    [Fact]
    public void All_but_address_and_name_may_be_empty() => Stands(new PersonDraft("a@b", "A", "", "", "", "", "", "", ""));

    [Theory]
    [InlineData("")]
    [InlineData("ana")]
    [InlineData("@example.org")]
    [InlineData("ana@")]
    [InlineData("ana@example@org")]
    [InlineData("ana costa@example.org")]
    [InlineData("ana@example.org;ben@example.org")]
    [InlineData("ana,ben@example.org")]
    [InlineData("<ana@example.org>")]
    [InlineData("\"ana\"@example.org")]
    [InlineData("ana\0@example.org")]
    public void What_is_no_address_is_refused(string email) => Refused(Draft with { Email = email }, "EMAIL_INVALID", "email");

    [Fact]
    public void An_address_has_at_most_254_characters_that_can_be_stored()
    {
        Stands(Draft with { Email = new string('a', 242) + "@example.org" });
        Refused(Draft with { Email = new string('a', 243) + "@example.org" }, "EMAIL_INVALID", "email");
        Refused(Draft with { Email = "ana\ud83d@example.org" }, "EMAIL_INVALID", "email");
    }

    [Theory]
    [InlineData("Ärger@example.org")]
    [InlineData("ärger@example.org")]
    [InlineData("ana@müller.example")]
    [InlineData("\u212Aim@example.org")]
    public void Of_letters_a_new_address_has_a_to_z_alone(string email)
    {
        Refused(Draft with { Email = email }, "EMAIL_NOT_PLAIN", "email");
        Assert.Equal("EMAIL_NOT_PLAIN", PersonCheck.Check(Draft with { Email = email }, known: Draft.Email)?.Code);
        Stands(Draft with { Email = "ana@xn--mller-kva.example" });
    }

    [Fact]
    public void An_address_with_other_letters_from_before_stands_as_it_is()
    {
        Assert.Null(PersonCheck.Check(Draft with { Email = "Ärger@example.org" }, known: "Ärger@example.org"));
        Assert.Null(PersonCheck.Check(Draft with { Email = "ÄRGER@example.org" }, known: "Ärger@example.org"));
        Assert.Equal("EMAIL_NOT_PLAIN", PersonCheck.Check(Draft with { Email = "ärger@example.org" }, known: "Ärger@example.org")?.Code);
    }

    [Fact]
    public void A_name_has_1_to_200_characters_on_one_line()
    {
        Stands(Draft with { Name = new string('a', 200) });
        Assert.All(["", "Ana\nCosta", "Ana\ud83d", new string('a', 201)], name => Refused(Draft with { Name = name }, "NAME_INVALID", "name"));
    }

    [Fact]
    public void Every_other_text_has_at_most_200_characters_that_can_be_stored()
    {
        var texts = new (string Field, Func<string, PersonDraft> With)[]
        {
            ("title", text => Draft with { Title = text }),
            ("level", text => Draft with { Level = text }),
            ("target_level", text => Draft with { TargetLevel = text }),
            ("team", text => Draft with { Team = text }),
        };
        foreach (var (field, with) in texts)
        {
            Stands(with(new string('a', 200)));
            Refused(with(new string('a', 201)), "TEXT_TOO_LONG", field);
            Refused(with("a\nb"), "TEXT_INVALID", field);
            Refused(with("a\ud83d"), "TEXT_INVALID", field);
        }
    }

    [Theory]
    [InlineData("named", BoardPresence.Named)]
    [InlineData("Pseudonym", BoardPresence.Pseudonym)]
    [InlineData("HIDDEN", BoardPresence.Hidden)]
    [InlineData("", BoardPresence.Hidden)]
    public void Boards_are_opt_in(string text, BoardPresence expected)
    {
        Assert.True(PersonCheck.TryParsePresence(text, out var presence));
        Assert.Equal(expected, presence);
    }

    [Fact]
    public void Another_word_for_boards_is_refused_even_of_somebody_known()
    {
        Refused(Draft with { Boards = "yes" }, "PRESENCE_INVALID", "boards");
        Assert.Equal("PRESENCE_INVALID", PersonCheck.Check(Draft with { Boards = "yes" }, known: Draft.Email)?.Code);
    }

    [Fact]
    public void A_pseudonym_is_checked_only_of_somebody_new_who_wants_one()
    {
        Refused(Draft with { Pseudonym = "" }, "PSEUDONYM_INVALID", "pseudonym");
        Stands(Draft with { Boards = "named", Pseudonym = "" });
        Assert.Null(PersonCheck.Check(Draft with { Pseudonym = "" }, known: Draft.Email));
    }

    private static void Stands(PersonDraft draft) => Assert.Null(PersonCheck.Check(draft, known: null));

    private static void Refused(PersonDraft draft, string code, string field)
    {
        var refusal = PersonCheck.Check(draft, known: null);
        Assert.Equal((code, field), (refusal?.Code, refusal?.Field));
    }
}
