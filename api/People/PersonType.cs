using GraphQL;
using GraphQL.Types;
using Readiness.Api.Activities;
using Readiness.Api.Badges;
using Readiness.Api.Boards;
using Readiness.Api.Mentorships;
using Readiness.Api.Quests;
using Readiness.Api.Readiness;
using Readiness.Api.Reviews;
using Readiness.Api.Schema;
using Readiness.Api.Standings;
using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Badges;
using Readiness.Contracts.Boards;
using Readiness.Contracts.Mentorships;
using Readiness.Contracts.People;
using Readiness.Contracts.Quests;
using Readiness.Contracts.Readiness;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.People;

/// <summary>A person, and what of them the viewer may see.</summary>
public sealed class PersonType : ObjectGraphType<PersonView>
{
    private readonly IGrainFactory _grains;

    public PersonType(IGrainFactory grains)
    {
        _grains = grains;
        Name = "Person";
        this.Always<IdGraphType, PersonView, Guid>(person => person.Id, "id");
        this.Always<StringGraphType, PersonView, string>(person => person.Name, "name");
        this.Maybe<StringGraphType, PersonView, string?>(person => person.Title, "title");
        this.Maybe<TeamType, PersonView, TeamView?>(person => person.Team, "team");
        Field<NonNullGraphType<StandingType>>("standing")
            .ResolveAsync(async context => await Grain(context.Source).StandingAsync(context.Viewer()) ?? throw RequestErrors.NotAllowed());
        Field<NonNullGraphType<EntryConnectionType>>("entries")
            .Argument<NonNullGraphType<IntGraphType>>("first")
            .Argument<StringGraphType>("after")
            .ResolveAsync(async context =>
            {
                var first = context.First();
                return await GraphFields.WithCursorAsync(() => Grain(context.Source).EntriesAsync(context.Viewer(), first, context.GetArgument<string?>("after")))
                    ?? throw RequestErrors.NotAllowed();
            });
        Field<ListGraphType<NonNullGraphType<TeamType>>>("leads")
            .Description("teams whose people this person manages, by name; null for anyone else")
            .ResolveAsync(async context => await _grains.GetGrain<IPeopleGrain>("people").LeadsAsync(context.Viewer(), context.Source.Id));
        Field<BooleanGraphType>("isAdmin").Description("whether this person is an admin; null for anyone else")
            .ResolveAsync(async context => context.Viewer() == context.Source.Id
                ? await _grains.GetGrain<IAdministrationGrain>("administration").IsAdminAsync(context.Viewer(), context.Source.Id)
                : null);
        Field<ReadinessType>("readiness")
            .Description("null when it may not be seen, or when that level has no rubric; default: the level this person aims for")
            .Argument<StringGraphType>("level")
            .ResolveAsync(async context => await _grains.GetGrain<IReadinessGrain>(GrainKeys.Person(context.Source.Id))
                .ReadinessAsync(context.Viewer(), context.GetArgument<string?>("level")));
        Field<ListGraphType<NonNullGraphType<BadgeType>>>("badges")
            .Description("every badge there is, with this person's progress; to colleagues those held, of who is shown by name; else null")
            .ResolveAsync(async context => await _grains.GetGrain<IBadgesGrain>(GrainKeys.Person(context.Source.Id)).BadgesAsync(context.Viewer()));
        Field<ListGraphType<NonNullGraphType<QuestType>>>("quests")
            .Description("this week's three suggestions; null for anyone else")
            .ResolveAsync(async context => await _grains.GetGrain<IQuestsGrain>(GrainKeys.Person(context.Source.Id)).QuestsAsync(context.Viewer()));
        Field<ListGraphType<NonNullGraphType<MentorshipMentionType>>>("mentorships")
            .Description("that there are and were mentorships, without what is in them; null when it may not be seen")
            .ResolveAsync(async context => await _grains.GetGrain<IMentoringGrain>("mentoring").MentionsAsync(context.Viewer(), context.Source.Id));
        AddReviews();
        Field<BoardPresenceType>("boardPresence").Description("how this person is shown on boards; null for anyone else")
            .ResolveAsync(async context => (await PresenceAsync(context))?.Presence);
        Field<StringGraphType>("pseudonym").Description("the name shown on boards instead of one's own; null for anyone else")
            .ResolveAsync(async context => (await PresenceAsync(context))?.Pseudonym);
    }

    private void AddReviews()
    {
        Field<ListGraphType<NonNullGraphType<PromotionCaseType>>>("promotionCases")
            .Description("the latest first; null when they may not be seen")
            .ResolveAsync(async context => await _grains.GetGrain<IPromotionCaseGrain>(GrainKeys.Promotion(context.Source.Id)).AllAsync(context.Viewer()));
        Field<LookConnectionType>("looks").Description("who of the manager line and the admins looked, the latest first; null for anyone else")
            .Argument<NonNullGraphType<IntGraphType>>("first")
            .Argument<StringGraphType>("after")
            .ResolveAsync(async context =>
            {
                var first = context.First();
                return await GraphFields.WithCursorAsync(() => _grains.GetGrain<ILooksGrain>("looks")
                    .ReadAsync(context.Viewer(), context.Source.Id, first, context.GetArgument<string?>("after")));
            });
    }

    private Task<PresenceView?> PresenceAsync(IResolveFieldContext<PersonView> context) => Grain(context.Source).PresenceAsync(context.Viewer());

    private IPersonGrain Grain(PersonView person) => _grains.GetGrain<IPersonGrain>(GrainKeys.Person(person.Id));
}
