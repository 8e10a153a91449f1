using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.People;

namespace Readiness.Api.People;

/// <summary>What admins read and do. To everybody else queries are null, and mutations answer as for nobody and no team.</summary>
internal static class AdministrationFields
{
    private const string Person = "personId";
    private const string Team = "teamId";
    private static readonly AdministrationOutcome Nobody = new(null, null, new RefusalView("PERSON_UNKNOWN", "This person is not known here.", null));
    private static readonly AdministrationOutcome NoTeam = new(null, null, new RefusalView("TEAM_UNKNOWN", "This team is not known here.", "teamId"));

    public static void AddAdministrationQueries(this ObjectGraphType query, IGrainFactory grains)
    {
        query.Field<AdminPersonConnectionType>("adminPeople")
            .Description("people by name, active or not, whose name has every word asked for or whose address begins with it; null for whoever is no admin")
            .Argument<StringGraphType>("search")
            .Argument<IdGraphType>("team")
            .Argument<PersonStatusType>("status")
            .Argument<NonNullGraphType<IntGraphType>>("first")
            .Argument<StringGraphType>("after")
            .ResolveAsync(async context =>
            {
                var asked = new AdminPeopleQuery(
                    context.Viewer(), context.GetArgument<string?>("search"), OptionalId(context, "team"), context.GetArgument<PersonStatus?>("status"),
                    context.First(), context.GetArgument<string?>("after"));
                return await GraphFields.WithCursorAsync(() => Grain(grains).PeopleAsync(asked));
            });
        query.Field<ListGraphType<NonNullGraphType<AdminTeamType>>>("adminTeams").Description("all teams by name; null for whoever is no admin")
            .ResolveAsync(async context => await Grain(grains).TeamsAsync(context.Viewer()));
        query.Field<AdminActConnectionType>("adminAudit").Description("what admins did, the latest first, about one person when given; null for whoever is no admin")
            .Argument<NonNullGraphType<IntGraphType>>("first")
            .Argument<StringGraphType>("after")
            .Argument<IdGraphType>("person")
            .ResolveAsync(async context =>
            {
                var first = context.First();
                return await GraphFields.WithCursorAsync(() => Grain(grains).ActsAsync(context.Viewer(), OptionalId(context, "person"), first, context.GetArgument<string?>("after")));
            });
    }

    public static void AddAdministrationMutations(this ObjectGraphType mutation, IGrainFactory grains)
    {
        AddPersonMutations(mutation, grains);
        Act(mutation, "makeTeam", "by an admin: a new team, or a retired one again").Argument<NonNullGraphType<StringGraphType>>("name")
            .ResolveAsync(async context => await Grain(grains).ChangeTeamAsync(new ChangeTeam(context.Viewer(), null, context.GetArgument<string>("name"), null)));
        Act(mutation, "renameTeam", "by an admin").Argument<NonNullGraphType<IdGraphType>>(Team).Argument<NonNullGraphType<StringGraphType>>("name")
            .ResolveAsync(async context => await OnTeamAsync(context, grains, (by, team) => new ChangeTeam(by, team, context.GetArgument<string>("name"), null)));
        Act(mutation, "retireTeam", "by an admin: the team takes nobody in any more; only when nobody is in it").Argument<NonNullGraphType<IdGraphType>>(Team)
            .ResolveAsync(async context => await OnTeamAsync(context, grains, (by, team) => new ChangeTeam(by, team, null, null)));
        Act(mutation, "moveTeam", "by an admin: everybody of a team moves to another").Argument<NonNullGraphType<IdGraphType>>(Team).Argument<NonNullGraphType<IdGraphType>>("to")
            .ResolveAsync(async context => context.Id("to") is { } to ? await OnTeamAsync(context, grains, (by, team) => new ChangeTeam(by, team, null, to)) : NoTeam);
    }

    private static void AddPersonMutations(ObjectGraphType mutation, IGrainFactory grains)
    {
        Details(Act(mutation, "addPerson", "by an admin: somebody new").Argument<NonNullGraphType<StringGraphType>>("email").Argument<NonNullGraphType<StringGraphType>>("name"))
            .Argument<IdGraphType>(Team).Argument<IdGraphType>("managerId")
            .ResolveAsync(async context => await Grain(grains).ChangePersonAsync(Wished(context, new ChangePerson(context.Viewer(), null))));
        Details(Act(mutation, "updatePerson", "by an admin: what is left out stays as it is, and empty text takes it away")
                .Argument<NonNullGraphType<IdGraphType>>(Person).Argument<StringGraphType>("email").Argument<StringGraphType>("name"))
            .Argument<StringGraphType>(Team, argument => argument.Description = "empty for no team")
            .Argument<StringGraphType>("managerId", argument => argument.Description = "empty for nobody")
            .ResolveAsync(async context => await OnPersonAsync(context, grains, change => Wished(context, change)));
        Act(mutation, "movePerson", "by an admin: to a team, or to none").Argument<NonNullGraphType<IdGraphType>>(Person).Argument<IdGraphType>(Team)
            .ResolveAsync(async context => await OnPersonAsync(context, grains, change => change with { Team = context.GetArgument<string?>(Team) ?? string.Empty }));
        Act(mutation, "setManager", "by an admin: whom the person reports to, or nobody").Argument<NonNullGraphType<IdGraphType>>(Person).Argument<IdGraphType>("managerId")
            .ResolveAsync(async context => await OnPersonAsync(context, grains, change => change with { Manager = context.GetArgument<string?>("managerId") ?? string.Empty }));
        Act(mutation, "deactivatePerson", "by an admin: signs them out everywhere and takes them off boards; their reports need another manager")
            .Argument<NonNullGraphType<IdGraphType>>(Person)
            .Argument<IdGraphType>("reportsTo", argument => argument.Description = "whom their reports report to from then on")
            .ResolveAsync(async context => await OnPersonAsync(context, grains, change => change with { Active = false, ReportsTo = OptionalId(context, "reportsTo") }));
        Act(mutation, "reactivatePerson", "by an admin; with another manager when theirs is gone").Argument<NonNullGraphType<IdGraphType>>(Person).Argument<IdGraphType>("managerId")
            .ResolveAsync(async context => await OnPersonAsync(context, grains, change => change with { Active = true, Manager = context.GetArgument<string?>("managerId") }));
        Act(mutation, "setAdmin", "by an admin: gives somebody the role or takes it; the last one keeps it")
            .Argument<NonNullGraphType<IdGraphType>>(Person).Argument<NonNullGraphType<BooleanGraphType>>("admin")
            .ResolveAsync(async context => await OnPersonAsync(context, grains, change => change with { Admin = context.GetArgument<bool>("admin") }));
    }

    private static FieldBuilder<object?, object> Act(ObjectGraphType mutation, string name, string description) =>
        mutation.Field<NonNullGraphType<AdministrationPayloadType>>(name).Description(description);

    private static FieldBuilder<object?, object> Details(FieldBuilder<object?, object> field) =>
        field.Argument<StringGraphType>("title").Argument<StringGraphType>("level").Argument<StringGraphType>("targetLevel");

    private static ChangePerson Wished(IResolveFieldContext context, ChangePerson change) => change with
    {
        Email = context.GetArgument<string?>("email"),
        Name = context.GetArgument<string?>("name"),
        Title = context.GetArgument<string?>("title"),
        Level = context.GetArgument<string?>("level"),
        TargetLevel = context.GetArgument<string?>("targetLevel"),
        Team = context.GetArgument<string?>(Team),
        Manager = context.GetArgument<string?>("managerId"),
    };

    private static async Task<AdministrationOutcome> OnPersonAsync(IResolveFieldContext context, IGrainFactory grains, Func<ChangePerson, ChangePerson> change) =>
        context.Id(Person) is { } person ? await Grain(grains).ChangePersonAsync(change(new ChangePerson(context.Viewer(), person))) : Nobody;

    private static async Task<AdministrationOutcome> OnTeamAsync(IResolveFieldContext context, IGrainFactory grains, Func<Guid, Guid, ChangeTeam> change) =>
        context.Id(Team) is { } team ? await Grain(grains).ChangeTeamAsync(change(context.Viewer(), team)) : NoTeam;

    /// <summary>An id that is none of ours finds nothing, like one that nobody has.</summary>
    private static Guid? OptionalId(IResolveFieldContext context, string name) =>
        context.GetArgument<string?>(name) is null ? null : context.Id(name) ?? Guid.Empty;

    private static IAdministrationGrain Grain(IGrainFactory grains) => grains.GetGrain<IAdministrationGrain>("administration");
}
