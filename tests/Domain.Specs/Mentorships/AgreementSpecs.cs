using Readiness.Domain.Mentorships;
using Readiness.Domain.Mentorships.Commands;
using static Readiness.Domain.Specs.Mentorships.Life;

namespace Readiness.Domain.Specs.Mentorships;

public sealed class AgreementSpecs
{
    [Fact]
    public void Proposing_counts_as_agreeing_and_the_other_agrees_to_that_number_or_proposes_anew()
    {
        var life = Accepted().Do(TermsBy(Ben));
        Assert.Equal((1, Ben, false), (life.State.Agreement!.Proposal, life.State.Agreement.ProposedBy, life.State.Agreement.AgreedOn is not null));
        Assert.Equal("NOT_YOURS", life.Answer(new Agree(Ben, 1)));

        life.Do(Terms with { Weeks = 4 });
        Assert.Equal("PROPOSAL_CHANGED", life.Answer(new Agree(Ben, 1)));

        life.Do(new Agree(Ben, 2), "2026-03-20");
        Assert.Equal(MentorshipState.Active, life.State.State);
        Assert.Equal((Days.On("2026-03-20"), Days.On("2026-04-17")), (life.State.StartedOn!.Value, life.State.Agreement!.EndsOn!.Value));
    }

    [Fact]
    public void Proposing_or_agreeing_again_changes_nothing()
    {
        var life = Accepted().Do(Terms);
        Assert.Equal("=", life.Answer(Terms with { Expectations = " Honest words " }));

        life.Do(new Agree(Ben, 1));
        Assert.Equal("=", life.Answer(new Agree(Ben, 1)));
        Assert.Equal("=", life.Answer(Terms));
        Assert.Equal("NOT_NOW", life.Answer(new Agree(Ben, 2)));
        Assert.Equal("NOT_NOW", life.Answer(TermsBy(Ben)));
    }

    [Fact]
    public void What_is_agreed_on_has_bounds()
    {
        Assert.Equal("GOALS_INVALID", Refusal(Terms with { Goals = [] }));
        Assert.Equal("GOALS_INVALID", Refusal(Terms with { Goals = ["a", "b", "c", "d"] }));
        Assert.Equal("TEXT_MISSING", Refusal(Terms with { Expectations = " " }));
        Assert.Equal("TEXT_TOO_LONG", Refusal(Terms with { Expectations = new string('a', 2001) }));
        Assert.Equal("CADENCE_INVALID", Refusal(Terms with { CadenceDays = 6 }));
        Assert.Equal("CADENCE_INVALID", Refusal(Terms with { CadenceDays = 61 }));
        Assert.Equal("WEEKS_INVALID", Refusal(Terms with { Weeks = 3 }));
        Assert.Equal("WEEKS_INVALID", Refusal(Terms with { Weeks = 25 }));
        Assert.Null(Refusal(Terms with { CadenceDays = 7, Weeks = 4 }));
        Assert.Null(Refusal(Terms with { CadenceDays = 60, Weeks = 24 }));
    }

    private static string? Refusal(ProposeAgreement terms) => Accepted().Answer(terms);
}
