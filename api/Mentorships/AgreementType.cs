using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>An agreement or a proposal.</summary>
public sealed class AgreementType : ObjectGraphType<AgreementView>
{
    public AgreementType()
    {
        Name = "Agreement";
        this.Always<IntGraphType, AgreementView, int>(it => it.Proposal, "proposal", "counts proposals, from 1");
        this.Always<BooleanGraphType, AgreementView, bool>(it => it.ProposedByMe, "proposedByMe");
        this.Always<BooleanGraphType, AgreementView, bool>(it => it.Agreed, "agreed");
        this.Always<ListGraphType<NonNullGraphType<StringGraphType>>, AgreementView, string[]>(it => it.Goals, "goals");
        this.Always<StringGraphType, AgreementView, string>(it => it.Expectations, "expectations");
        this.Always<IntGraphType, AgreementView, int>(it => it.CadenceDays, "cadenceDays");
        this.Always<IntGraphType, AgreementView, int>(it => it.Weeks, "weeks");
        this.Always<BooleanGraphType, AgreementView, bool>(it => it.Listed, "listed", "whether both want it shown in the lineage");
        this.Maybe<DateType, AgreementView, DateOnly?>(it => it.StartsOn, "startsOn");
        this.Maybe<DateType, AgreementView, DateOnly?>(it => it.EndsOn, "endsOn");
    }
}
