using GraphQL;
using GraphQL.Types;
using Readiness.Api.Boards;
using Readiness.Api.Live;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Quests;

namespace Readiness.Api.Quests;

/// <summary>Challenges of a team: read, set, ended, followed.</summary>
internal static class TeamChallenges
{
    private static readonly TeamChallengeOutcome NoTeam =
        new(null, new RefusalView("TEAM_NOT_LED", "A challenge is set by somebody who leads people of the team.", "team"));

    public static void AddTeamChallengeQueries(this ObjectGraphType query, IGrainFactory grains) =>
        query.Field<ListGraphType<NonNullGraphType<TeamChallengeType>>>("teamChallenges")
            .Description("challenges of a team that run or ended less than a week ago; null for whoever is not of the team and does not lead it")
            .Argument<NonNullGraphType<IdGraphType>>("team")
            .ResolveAsync(async context => context.Id("team") is { } team ? await Grain(grains, team).ReadAsync(context.Viewer()) : null);

    public static void AddTeamChallengeMutations(this ObjectGraphType mutation, IGrainFactory grains)
    {
        mutation.Field<NonNullGraphType<TeamChallengePayloadType>>("setTeamChallenge")
            .Description("by a manager of the team's people: at most 3 at a time")
            .Argument<NonNullGraphType<TeamChallengeInputType>>("input")
            .ResolveAsync(async context =>
            {
                var input = context.GetArgument<TeamChallengeInput>("input");
                return Guid.TryParse(input.Team, out var team)
                    ? await Grain(grains, team).SetAsync(new SetTeamChallenge(context.Viewer(), input.Id, input.Title, input.Measure, input.Period, input.Target))
                    : NoTeam;
            });
        mutation.Field<NonNullGraphType<TeamChallengePayloadType>>("endTeamChallenge")
            .Argument<NonNullGraphType<IdGraphType>>("team")
            .Argument<NonNullGraphType<IdGraphType>>("id")
            .ResolveAsync(async context => context.Id("team") is { } team
                ? await Grain(grains, team).EndAsync(context.Viewer(), context.GetArgument<string>("id"))
                : NoTeam);
    }

    public static void AddTeamChallengeSubscriptions(this ObjectGraphType subscription, IGrainFactory grains, BoardFeed feed) =>
        subscription.Field<NonNullGraphType<ListGraphType<NonNullGraphType<TeamChallengeType>>>>("teamChallengesChanged")
            .Description("the challenges of a team, at once and after each change of them or of the team's board")
            .Argument<NonNullGraphType<IdGraphType>>("team")
            .Resolve(context => context.Source)
            .ResolveStream(context =>
            {
                var (team, viewer) = (context.Id("team") ?? throw RequestErrors.NotAllowed(), context.Viewer());
                return new PulseStream<TeamChallengeView[]>(
                    stopping => feed.PulsesAsync(GrainKeys.TeamBoard(team), PulseFeed.AnyInterest, stopping),
                    async () => await Grain(grains, team).ReadAsync(viewer) ?? throw RequestErrors.NotAllowed());
            });

    private static ITeamChallengesGrain Grain(IGrainFactory grains, Guid team) => grains.GetGrain<ITeamChallengesGrain>(GrainKeys.TeamChallenges(team));
}
