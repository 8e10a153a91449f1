using Readiness.Domain.Imports;
using Readiness.Domain.People;

namespace Readiness.Grains.Imports;

/// <summary>
/// Finds everyone's manager, here or in the file, and refuses whoever has none or would be their own superior. Each
/// refusal can leave others without a manager, so it goes on until nothing changes.
/// </summary>
internal sealed class ManagerChecking(PeopleRoster roster, KnownPeople known)
{
    private readonly ILookup<string, PersonCandidate> _reports =
        roster.Candidates.ToLookup(candidate => candidate.Draft.ManagerEmail, EmailComparer.Instance);

    public void Run()
    {
        foreach (var refused in roster.Candidates.Where(candidate => !candidate.Stands).ToList())
        {
            Spread(refused);
        }

        foreach (var candidate in roster.Candidates.Where(candidate => candidate.Stands && candidate.Draft.ManagerEmail.Length > 0))
        {
            if (Manager(candidate) is { } manager)
            {
                candidate.Manager = manager;
            }
            else
            {
                candidate.Refuse(ImportRefusals.ManagerUnknown(candidate.Draft.ManagerEmail));
                Spread(candidate);
            }
        }

        while (RefuseCycles())
        {
            // A row that was refused leaves a person's old manager in place: look again.
        }
    }

    private Guid? Manager(PersonCandidate candidate) =>
        known.Find(candidate.Draft.ManagerEmail)?.Row.Id
        ?? (roster.Find(candidate.Draft.ManagerEmail) is { Stands: true } manager ? manager.Id : null);

    /// <summary>Refuses everyone below a newcomer who does not come.</summary>
    private void Spread(PersonCandidate refused)
    {
        var gone = new Stack<PersonCandidate>([refused]);
        while (gone.TryPop(out var manager))
        {
            if (manager.Existing is not null)
            {
                continue;
            }

            foreach (var report in _reports[manager.Draft.Email].Where(report => report.Stands))
            {
                report.Refuse(ImportRefusals.ManagerUnknown(manager.Draft.Email));
                gone.Push(report);
            }
        }
    }

    private bool RefuseCycles()
    {
        var byId = roster.Candidates.Where(candidate => candidate.Stands).ToDictionary(candidate => new PersonId(candidate.Id));
        var people = known.All.ToDictionary(person => person.Id, person => person.Row);
        var managers = people.Values
            .Where(person => person.ReportsTo is not null && !byId.ContainsKey(new PersonId(person.Id)))
            .ToDictionary(person => new PersonId(person.Id), person => new PersonId(person.ReportsTo!.Value));
        foreach (var (id, candidate) in byId)
        {
            if (candidate.Manager is { } manager)
            {
                managers.Add(id, new PersonId(manager));
            }
        }

        var refused = new List<PersonCandidate>();
        foreach (var cycle in ReportingLines.Cycles(managers))
        {
            var emails = cycle.Select(id => byId.TryGetValue(id, out var candidate) ? candidate.Draft.Email : people[id].Email).ToList();
            foreach (var candidate in cycle.Select(id => byId.GetValueOrDefault(id)).OfType<PersonCandidate>())
            {
                candidate.Refuse(ImportRefusals.ManagerCycle(emails));
                refused.Add(candidate);
            }
        }

        refused.ForEach(Spread);
        return refused.Count > 0;
    }
}
