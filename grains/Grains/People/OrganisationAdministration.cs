using Readiness.Contracts.People;
using Readiness.Domain;
using Readiness.Domain.People;
using Readiness.Domain.People.Changes;
using Readiness.Grains.Calendars;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.People;

/// <summary>
/// Changes the organisation by the rules of <see cref="OrganisationChanges"/>, for grains and commands alike. What else
/// remembers people is told by whoever calls.
/// </summary>
public sealed class OrganisationAdministration(IAdministrationStore store, RulesetBook rulesets, OrganisationCalendar calendar, TimeProvider clock)
{
    private string[] Rubrics => [.. rulesets.InForce.Rubrics.Select(rubric => rubric.Level)];

    /// <summary>What a file would change, and the fingerprint that says so again when it is carried out.</summary>
    public async Task<(ChangeSet? Changes, string? Fingerprint, Refusal? Refusal)> PreviewAsync(ReadOnlyMemory<byte> file, ChangeOptions options, CancellationToken cancellation)
    {
        var (wishes, refusal) = PeopleFile.Read(file);
        if (wishes is null)
        {
            return (null, null, refusal);
        }

        var organisation = OrganisationCodec.Read(await store.ReadAsync(cancellation), Rubrics);
        return (OrganisationChanges.Decide(organisation, wishes, options, NewId), OrganisationFingerprint.Of(organisation, options, file.Span), null);
    }

    /// <summary>Carries a file out as a whole; refused when anything is not as it was at the preview of that fingerprint.</summary>
    public async Task<ChangeOutcome> ApplyAsync(Guid? by, ReadOnlyMemory<byte> file, ChangeOptions options, string fingerprint, CancellationToken cancellation)
    {
        var (wishes, refusal) = PeopleFile.Read(file);
        return await ChangeAsync(
            new ChangeRequest(by, calendar.Now().At),
            organisation => wishes is null ? new Decided(null, null, refusal)
                : OrganisationFingerprint.Of(organisation, options, file.Span) != fingerprint ? new Decided(null, null, ChangeRefusals.Outdated)
                : new Decided(OrganisationChanges.Decide(organisation, wishes, options, NewId), null, null),
            cancellation);
    }

    /// <summary>Adds or changes one person, and the manager of whoever reported to them when they go.</summary>
    public Task<ChangeOutcome> ChangePersonAsync(ChangePerson command, CancellationToken cancellation)
    {
        Guid[] ids = [.. new[] { command.Person, command.ReportsTo, Guid.TryParse(command.Manager, out var manager) ? manager : null }.OfType<Guid>()];
        string[] emails = command.Email is { } email ? [email.Trim()] : [];
        return ChangeAsync(
            new ChangeRequest(command.By, calendar.Now().At, new ChangeScope(ids, emails)),
            organisation => Decide(organisation, command),
            cancellation);
    }

    /// <summary>Gives an active person the role, as whoever runs the server can.</summary>
    public Task<ChangeOutcome> MakeAdminAsync(Guid person, CancellationToken cancellation) => ChangeAsync(
        new ChangeRequest(null, calendar.Now().At, new ChangeScope([person], [])),
        organisation => new Decided(OrganisationChanges.Decide(organisation, [new PersonWish { Id = person.ToString("D"), Admin = true }], default, NewId), null, null),
        cancellation);

    /// <summary>Makes, renames or retires a team, or moves its people to another.</summary>
    public Task<ChangeOutcome> ChangeTeamAsync(ChangeTeam command, CancellationToken cancellation) => ChangeAsync(
        new ChangeRequest(command.By, calendar.Now().At, command.MoveTo is null ? new ChangeScope([], []) : null),
        organisation => Decide(organisation, command),
        cancellation);

    /// <summary>Whether whoever asks is an admin is looked at inside the turn of the change: the role may be taken at the same moment.</summary>
    private async Task<ChangeOutcome> ChangeAsync(ChangeRequest request, Func<Organisation, Decided> decide, CancellationToken cancellation)
    {
        Decided? decided = null;
        var written = await store.ChangeAsync(
            request,
            rows =>
            {
                decided = request.By is null || Permissions.MayAdminister(rows.ByIsAdmin) ? decide(OrganisationCodec.Read(rows, Rubrics)) : null;
                return decided is null ? null : OrganisationCodec.Writes(decided, request.By, request.At, () => NewId().Value);
            },
            cancellation);
        return new ChangeOutcome(decided, written.Version, written.Overtaken);
    }

    private Decided Decide(Organisation organisation, ChangePerson command)
    {
        if (Person(organisation, command) is { } refusal)
        {
            return new Decided(null, null, refusal);
        }

        var wishes = Reports(organisation, command).Prepend(new PersonWish
        {
            Id = command.Person?.ToString("D"),
            Email = command.Email,
            Name = command.Name,
            Title = command.Title,
            Level = command.Level,
            TargetLevel = command.TargetLevel,
            Team = command.Team is { Length: > 0 } team ? organisation.Teams.First(each => Is(each.Id, team)).Name : command.Team,
            Manager = command.Manager,
            Active = command.Active,
            Admin = command.Admin,
        });
        return new Decided(OrganisationChanges.Decide(organisation, wishes, default, NewId), null, null);
    }

    private Decided Decide(Organisation organisation, ChangeTeam command)
    {
        if (command.MoveTo is { } target)
        {
            var from = organisation.Teams.FirstOrDefault(team => team.Id == command.Team);
            var to = organisation.Teams.FirstOrDefault(team => team.Id == target);
            return from is null || to is null
                ? new Decided(null, null, ChangeRefusals.TeamIdUnknown)
                : new Decided(OrganisationChanges.Decide(organisation, Members(organisation, from, to), default, NewId), null, null);
        }

        var (change, refusal) = (command.Team, command.Name) switch
        {
            (null, var name) => TeamRules.Make(organisation, name ?? string.Empty, Guid.CreateVersion7(clock.GetUtcNow())),
            ({ } team, { } name) => TeamRules.Rename(organisation, team, name),
            ({ } team, null) => TeamRules.Retire(organisation, team),
        };
        return new Decided(null, change, refusal);
    }

    private static Refusal? Person(Organisation organisation, ChangePerson command) =>
        command.Person is { } id && organisation.Find(new PersonId(id)) is null ? ChangeRefusals.PersonUnknown
        : command.Person is null && organisation.Find(command.Email?.Trim() ?? string.Empty) is not null ? ChangeRefusals.EmailTaken
        : command.Team is { Length: > 0 } team && !organisation.Teams.Any(each => Is(each.Id, team)) ? ChangeRefusals.TeamIdUnknown
        : command.Manager is { Length: > 0 } manager && (!Guid.TryParse(manager, out var above) || organisation.Find(new PersonId(above)) is null)
            ? ChangeRefusals.ManagerUnknown(manager)
        : null;

    /// <summary>Whoever reports to somebody who goes gets another manager in the same change.</summary>
    private static IEnumerable<PersonWish> Reports(Organisation organisation, ChangePerson command) =>
        command is { Active: false, ReportsTo: { } next, Person: { } leaving }
            ? organisation.Members.Where(member => member.Active && member.ReportsTo?.Value == leaving && member.Id.Value != leaving)
                .Select(member => new PersonWish { Id = member.Id.ToString(), Manager = next.ToString("D") })
            : [];

    private static IEnumerable<PersonWish> Members(Organisation organisation, TeamFacts from, TeamFacts to) =>
        organisation.Members.Where(member => member.Active && member.Team == from.Name).Select(member => new PersonWish { Id = member.Id.ToString(), Team = to.Name });

    private static bool Is(Guid id, string text) => Guid.TryParse(text, out var parsed) && parsed == id;

    private PersonId NewId() => new(Guid.CreateVersion7(clock.GetUtcNow()));
}
