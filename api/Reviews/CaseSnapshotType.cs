using GraphQL.Types;
using Readiness.Api.Readiness;
using Readiness.Api.Schema;
using Readiness.Contracts.Readiness;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>A frozen readiness.</summary>
public sealed class CaseSnapshotType : ObjectGraphType<CaseSnapshotView>
{
    public CaseSnapshotType()
    {
        Name = "FrozenReadiness";
        Description = "readiness as it was at that moment, with the length and head of the ledger it was read off";
        this.Always<DateTimeType, CaseSnapshotView, DateTimeOffset>(each => each.At, "at");
        this.Always<IntGraphType, CaseSnapshotView, int>(each => each.Ruleset, "ruleset");
        this.Always<FloatGraphType, CaseSnapshotView, double>(each => Tenths.Points(each.Confirmed), "confirmed");
        this.Always<FloatGraphType, CaseSnapshotView, double>(each => Tenths.Points(each.Claimed), "claimed");
        this.Always<ReadinessBandType, CaseSnapshotView, ReadinessBand>(each => each.Band, "band");
        this.Always<ListGraphType<NonNullGraphType<SnapshotCriterionType>>, CaseSnapshotView, SnapshotCriterionView[]>(each => each.Criteria, "criteria");
        this.Always<IntGraphType, CaseSnapshotView, int>(each => (int)each.LedgerLength, "ledgerLength");
        this.Maybe<StringGraphType, CaseSnapshotView, string?>(each => each.LedgerHead.Length == 0 ? null : each.LedgerHead, "ledgerHead");
    }
}
