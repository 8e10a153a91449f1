using Readiness.Domain.Activities;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Activities;

public sealed class CounterpartCheckSpecs
{
    [Fact]
    public void A_kind_that_needs_a_person_is_refused_without_one()
    {
        var refusal = Drafts.Of("assist").Refused("COUNTERPART_MISSING", "counterparts");

        Assert.Equal("'Assist someone' needs the person it was with.", refusal.Message);
    }

    [Fact]
    public void An_introduction_needs_two_people()
    {
        var refusal = Drafts.Of("introduce", Ben).Refused("COUNTERPART_MISSING", "counterparts");

        Assert.Equal("'Introduce two people' needs 2 different people.", refusal.Message);
        Drafts.Of("introduce", Ben, Outside("Mei Xu")).Accepted();
        Drafts.Of("introduce", Outside("Ana"), Outside("Mei Xu")).Accepted();
    }

    [Fact]
    public void A_kind_that_needs_nobody_may_name_somebody() => Drafts.Of("attend-event", Ben, Cleo).Accepted();

    [Fact]
    public void Someone_outside_is_a_person_too() => Drafts.Of("assist", Outside("Mei Xu")).Accepted();

    [Theory]
    [InlineData("Mei Xu", "Mei Xu")]
    [InlineData("Mei Xu", " mei xu ")]
    [InlineData("ZOË", "zoë")]
    public void The_same_name_twice_is_refused(string first, string second) =>
        Drafts.Of("introduce", Outside(first), Outside(second)).Refused("COUNTERPART_REPEATED", "counterparts");

    [Fact]
    public void The_same_colleague_twice_is_refused_whatever_the_name() =>
        Drafts.Of("introduce", Ben, Ben with { Name = "Benjamin" }).Refused("COUNTERPART_REPEATED", "counterparts");

    [Fact]
    public void A_colleague_and_someone_outside_of_the_same_name_are_two_people() =>
        Drafts.Of("introduce", Ben, Outside("Ben Costa")).Accepted();

    [Fact]
    public void Oneself_is_refused() =>
        Drafts.Of("introduce", Ben, new Counterpart(Olga, "Olga")).Refused("COUNTERPART_SELF", "counterparts");

    [Fact]
    public void A_colleague_nobody_knows_is_refused() =>
        Drafts.Of("assist", new Counterpart(Person(99), "")).Refused("COUNTERPART_UNKNOWN", "counterparts");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void A_blank_name_is_refused(string name) => Drafts.Of("assist", Outside(name)).Refused("COUNTERPART_INVALID", "counterparts");

    [Fact]
    public void A_name_has_at_most_200_characters_once_trimmed()
    {
        Drafts.Of("assist", Outside(' ' + new string('x', 200) + ' ')).Accepted();
        Drafts.Of("assist", Outside(new string('x', 201))).Refused("COUNTERPART_INVALID", "counterparts");
    }

    [Fact]
    public void A_name_with_characters_that_cannot_be_stored_is_refused() =>
        Assert.All(["Mei\0Xu", "Mei\ud83d"], name => Drafts.Of("assist", Outside(name)).Refused("TEXT_INVALID", "counterparts"));

    [Fact]
    public void An_entry_names_at_most_20_people()
    {
        Drafts.Of("attend-event", People(20)).Accepted();
        Drafts.Of("attend-event", People(21)).Refused("TOO_MANY_COUNTERPARTS", "counterparts");
    }

    [Fact]
    public void Names_are_kept_trimmed_in_the_order_they_were_given()
    {
        var activity = Drafts.Of("introduce", Outside("  Mei Xu "), Ben).Accepted();

        Assert.Equal([Outside("Mei Xu"), Ben], activity.Counterparts);
    }

    [Fact]
    public void Only_a_colleague_who_is_named_can_have_confirmed()
    {
        Assert.Equal(Ben.Person, (Drafts.Of("assist", Cleo, Ben) with { ConfirmedBy = Ben.Person }).Accepted().ConfirmedBy);
        (Drafts.Of("assist", Cleo) with { ConfirmedBy = Ben.Person }).Refused("CONFIRMER_NOT_NAMED", "confirmedBy");
        (Drafts.Of("assist", Outside("Ben Costa")) with { ConfirmedBy = Ben.Person }).Refused("CONFIRMER_NOT_NAMED", "confirmedBy");
    }

    private static Counterpart[] People(int count) => [.. Enumerable.Range(1, count).Select(number => Outside($"Guest {number}"))];
}
