using GraphQL.Types;
using Readiness.Api.Readiness;
using Readiness.Api.Schema;
using Readiness.Api.Standings;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Readiness;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>A report at a glance.</summary>
public sealed class TeamReportType : ObjectGraphType<ReportView>
{
    public TeamReportType()
    {
        Name = "TeamReport";
        this.Always<IdGraphType, ReportView, Guid>(each => each.Person, "personId");
        this.Always<StringGraphType, ReportView, string>(each => each.Name, "name");
        this.Maybe<StringGraphType, ReportView, string?>(each => each.Title, "title");
        this.Maybe<StringGraphType, ReportView, string?>(each => each.TeamName, "teamName");
        this.Always<StringGraphType, ReportView, string>(each => each.Level, "level");
        this.Always<StringGraphType, ReportView, string>(each => each.LevelTitle, "levelTitle");
        this.Always<FloatGraphType, ReportView, double>(each => Tenths.Points(each.Confirmed), "confirmed");
        this.Always<FloatGraphType, ReportView, double>(each => Tenths.Points(each.Claimed), "claimed");
        this.Always<ReadinessBandType, ReportView, ReadinessBand>(each => each.Band, "band");
        this.Always<ListGraphType<NonNullGraphType<StringGraphType>>, ReportView, string[]>(each => each.UnmetGates, "unmetGates");
        this.Always<ListGraphType<NonNullGraphType<FloatGraphType>>, ReportView, double[]>(each => Array.ConvertAll(each.Trend, tenths => Tenths.Points(tenths)), "trend", "the confirmed score at the end of up to 12 past weeks, oldest first");
        this.Always<ListGraphType<NonNullGraphType<PillarPointsType>>, ReportView, PillarPoints[]>(each => [new(Pillar.Networking, each.Networking), new(Pillar.Mentoring, each.Mentoring), new(Pillar.GivingBack, each.GivingBack), new(Pillar.PayingItForward, each.PayingItForward)], "pillars", "points of the last 90 days");
        this.Maybe<DateType, ReportView, DateOnly?>(each => each.LastEntryOn, "lastEntryOn");
        this.Maybe<IdGraphType, ReportView, string?>(each => each.OpenCase is { } number ? CaseKey.Of(each.Person, number) : null, "openCase", "the promotion case under way");
    }
}
