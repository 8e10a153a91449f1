using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>A criterion of a frozen readiness.</summary>
public sealed class SnapshotCriterionType : ObjectGraphType<SnapshotCriterionView>
{
    public SnapshotCriterionType()
    {
        Name = "FrozenCriterion";
        Description = "confirmed, claimed: contributions in thousandths of a point; met: on confirmed evidence; entries: how many were behind it";
        this.Always<StringGraphType, SnapshotCriterionView, string>(each => each.Key, "key");
        this.Always<StringGraphType, SnapshotCriterionView, string>(each => each.Title, "title");
        this.Always<BooleanGraphType, SnapshotCriterionView, bool>(each => each.Gate, "gate");
        this.Always<IntGraphType, SnapshotCriterionView, int>(each => each.Weight, "weight");
        this.Always<IntGraphType, SnapshotCriterionView, int>(each => each.ConfirmedContribution, "confirmed");
        this.Always<IntGraphType, SnapshotCriterionView, int>(each => each.ClaimedContribution, "claimed");
        this.Always<BooleanGraphType, SnapshotCriterionView, bool>(each => each.ConfirmedMet, "met");
        this.Always<IntGraphType, SnapshotCriterionView, int>(each => each.Entries.Length, "entries");
    }
}
