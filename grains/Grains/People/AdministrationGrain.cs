using System.Globalization;
using Orleans.Concurrency;
using Readiness.Contracts;
using Readiness.Contracts.People;
using Readiness.Contracts.Reviews;
using Readiness.Domain;
using Readiness.Domain.People;
using Readiness.Domain.People.Changes;
using Readiness.Grains.Access;
using Readiness.Grains.Calendars;
using Readiness.Grains.Reviews;

namespace Readiness.Grains.People;

/// <summary>What admins do and read.</summary>
[StatelessWorker, Reentrant]
public sealed class AdministrationGrain(
    OrganisationAdministration administration, IAdministrationStore store, IRoleStore roles, AdminViews views, PeopleTeller teller, LookLog looks, OrganisationCalendar calendar)
    : Grain, IAdministrationGrain
{
    private const string PeopleTag = "admin-people";
    private const string ActsTag = "admin-acts";

    /// <inheritdoc/>
    public async Task<bool> IsAdminAsync(Guid viewer, Guid person) => viewer == person && await roles.IsAdminAsync(person, CancellationToken.None);

    /// <inheritdoc/>
    public async Task<PeopleImported?> ImportAsync(ImportPeople command)
    {
        if (!await MayAsync(command.By))
        {
            return null;
        }

        var options = new ChangeOptions(command.DeactivateMissing, command.Reactivate, command.AddNew);
        if (command.Fingerprint is not { } fingerprint)
        {
            var (changes, seen, refusal) = await administration.PreviewAsync(command.File, options, CancellationToken.None);
            return Shown(command.By, AdminViews.Imported(changes, seen, refusal, done: false), changes);
        }

        var outcome = await administration.ApplyAsync(command.By, command.File, options, fingerprint, CancellationToken.None);
        if (outcome.Overtaken)
        {
            return AdminViews.Imported(null, null, ChangeRefusals.Overtaken, done: false);
        }

        if (outcome.Decided is not { } decided)
        {
            return null;
        }

        await TellAsync(outcome);
        return Shown(command.By, AdminViews.Imported(decided.People, null, decided.Refusal, done: decided.Stands), decided.People);
    }

    /// <inheritdoc/>
    public async Task<AdministrationOutcome> ChangePersonAsync(ChangePerson command)
    {
        var outcome = await administration.ChangePersonAsync(command, CancellationToken.None);
        if (Refusal(outcome, ChangeRefusals.PersonUnknown) is { } refusal)
        {
            return new AdministrationOutcome(null, null, refusal);
        }

        await TellAsync(outcome);
        var person = command.Person ?? outcome.Decided!.People!.People[0].After.Id.Value;
        return new AdministrationOutcome((await store.PersonAsync(person, CancellationToken.None))?.View(), null, null);
    }

    /// <inheritdoc/>
    public async Task<AdministrationOutcome> ChangeTeamAsync(ChangeTeam command)
    {
        var outcome = await administration.ChangeTeamAsync(command, CancellationToken.None);
        if (Refusal(outcome, ChangeRefusals.TeamIdUnknown) is { } refusal)
        {
            return new AdministrationOutcome(null, null, refusal);
        }

        await TellAsync(outcome);
        var team = outcome.Decided!.Team?.After.Id ?? command.MoveTo ?? command.Team;
        return new AdministrationOutcome(null, (await store.TeamsAsync(CancellationToken.None)).First(each => each.Id == team).View(), null);
    }

    /// <inheritdoc/>
    public Task NoteAsync(Guid by, AccountAct act, Guid person) => store.NoteAsync(
        new AdminActRow(0, calendar.Now().At, by, AdminActs.Of(act), person, null, null, null, null), CancellationToken.None);

    /// <inheritdoc/>
    public Task LookAsync(Guid by, Guid person)
    {
        NoteLooks(by, [person]);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<AdminPersonPage?> PeopleAsync(AdminPeopleQuery query)
    {
        if (!await MayAsync(query.Viewer))
        {
            return null;
        }

        (string, Guid)? after = null;
        if (query.After is { } cursor)
        {
            var parts = Cursors.Read(PeopleTag, 2, cursor);
            after = (parts[0], Cursors.Id(parts[1]));
        }

        var text = query.Search?.Trim() ?? string.Empty;
        var filter = new AdminPeopleFilter(
            NameFolding.Words(text), text.Length > 0 && !text.Any(char.IsWhiteSpace) ? text : null, query.Team,
            query.Status is null ? null : query.Status != PersonStatus.Inactive, query.Status == PersonStatus.Admin);
        var found = await store.PeopleAsync(filter, after, query.First + 1, CancellationToken.None);
        var page = found.Take(query.First).ToArray();
        NoteLooks(query.Viewer, page.Select(row => row.Person.Id));
        return new AdminPersonPage(
            [.. page.Select(row => row.View())],
            [.. page.Select(row => Cursors.Write(PeopleTag, row.Person.Name, row.Person.Id.ToString("N")))],
            found.Count > query.First);
    }

    /// <inheritdoc/>
    public async Task<AdminTeamView[]?> TeamsAsync(Guid viewer) => await MayAsync(viewer)
        ? [.. (await store.TeamsAsync(CancellationToken.None)).Select(team => team.View())]
        : null;

    /// <inheritdoc/>
    public async Task<AdminActPage?> ActsAsync(Guid viewer, Guid? person, int first, string? after)
    {
        if (!await MayAsync(viewer))
        {
            return null;
        }

        var before = after is null ? (long?)null : Cursors.Number(Cursors.Read(ActsTag, 1, after)[0]);
        var rows = await store.ActsAsync(person, before, first + 1, CancellationToken.None);
        var page = rows.Take(first).ToArray();
        NoteLooks(viewer, page.Select(row => row.Person).OfType<Guid>().Distinct());
        return new AdminActPage(
            await views.ActsAsync(page), [.. page.Select(row => Cursors.Write(ActsTag, row.Number.ToString(CultureInfo.InvariantCulture)))], rows.Count > first);
    }

    /// <summary>What is shown of a file says how people were before.</summary>
    private PeopleImported Shown(Guid by, PeopleImported imported, ChangeSet? changes)
    {
        NoteLooks(by, (changes?.People ?? []).Take(imported.Changes.Length).Where(change => change.Before is not null).Select(change => change.After.Id.Value));
        return imported;
    }

    private void NoteLooks(Guid by, IEnumerable<Guid> people)
    {
        foreach (var person in people)
        {
            looks.Note(by, person, LookKind.Administration);
        }
    }

    private async Task<bool> MayAsync(Guid viewer) => Permissions.MayAdminister(await roles.IsAdminAsync(viewer, CancellationToken.None));

    private static RefusalView? Refusal(ChangeOutcome outcome, Refusal unknown) =>
        (outcome.Overtaken ? ChangeRefusals.Overtaken
            : outcome.Decided is not { } decided ? unknown
            : decided.Refusal ?? decided.People?.Refusals.FirstOrDefault()?.Refusal)?.View();

    private async Task TellAsync(ChangeOutcome outcome)
    {
        if (outcome is not { Version: > 0, Decided: { } decided })
        {
            return;
        }

        if (decided.Team is not null)
        {
            await teller.ForgetAsync([]); // people are remembered with the name of their team
        }

        if (decided.People is { People.Count: > 0 } changes)
        {
            var teams = (await store.TeamsAsync(CancellationToken.None)).ToDictionary(team => team.Name, team => team.Id, StringComparer.Ordinal);
            await teller.TellAsync(changes, teams, outcome.Version);
        }
    }
}
