using Readiness.Domain.Imports;

namespace Readiness.Domain.People.Changes;

/// <summary>What only all lines together show: managers who are gone, lines that go round, an organisation without admin.</summary>
internal sealed class WholeLineCheck(Organisation before, IReadOnlyDictionary<PersonId, Plan> plans)
{
    public void Run()
    {
        CheckActiveManagers();
        CheckCycles();
        CheckAdmins();
    }

    private Member? After(PersonId id) => plans.TryGetValue(id, out var plan) ? plan.After : before.Find(id);

    /// <summary>Everyone as they would be.</summary>
    private IEnumerable<Member> Everyone() =>
        before.Members.Where(member => !plans.ContainsKey(member.Id)).Concat(plans.Values.Select(plan => plan.After));

    private void CheckActiveManagers()
    {
        var left = new Dictionary<PersonId, List<string>>();
        foreach (var member in Everyone().Where(member => member.Active && member.ReportsTo is not null))
        {
            var manager = member.ReportsTo!.Value;
            if (After(manager) is not { Active: false } gone)
            {
                continue;
            }

            var plan = plans.GetValueOrDefault(member.Id);
            if (plan is not null && (plan.ManagerChanges || plan.IsReturn))
            {
                plan.Refuse(ChangeRefusals.ManagerInactive(gone.Name));
            }
            else if (plans.TryGetValue(manager, out var leaving) && leaving.IsDeactivation)
            {
                (left.TryGetValue(manager, out var names) ? names : left[manager] = []).Add(member.Name);
            }
        }

        foreach (var (manager, names) in left)
        {
            plans[manager].Refuse(ChangeRefusals.HasReports([.. names.Order(StringComparer.InvariantCultureIgnoreCase)]));
        }
    }

    private void CheckCycles()
    {
        var managers = Everyone().Where(member => member.ReportsTo is not null).ToDictionary(member => member.Id, member => member.ReportsTo!.Value);
        foreach (var cycle in ReportingLines.Cycles(managers))
        {
            foreach (var plan in cycle.Select(id => plans.GetValueOrDefault(id)).OfType<Plan>().Where(plan => plan.ManagerChanges))
            {
                plan.Refuse(ChangeRefusals.ManagerCycle(From(cycle, plan.After.Id)));
            }
        }
    }

    /// <summary>The names of a ring, beginning with one of its people.</summary>
    private List<string> From(IReadOnlyList<PersonId> cycle, PersonId first)
    {
        var start = Enumerable.Range(0, cycle.Count).First(place => cycle[place] == first);
        return [.. cycle.Skip(start).Concat(cycle.Take(start)).Select(id => After(id)?.Name ?? id.ToString())];
    }

    private void CheckAdmins()
    {
        if (before.Members.Any(member => member is { Active: true, IsAdmin: true }) && !Everyone().Any(member => member is { Active: true, IsAdmin: true }))
        {
            foreach (var plan in plans.Values.Where(plan => plan is { Before: { Active: true, IsAdmin: true }, After.IsAdmin: false }))
            {
                plan.Refuse(ChangeRefusals.LastAdmin);
            }
        }
    }
}
