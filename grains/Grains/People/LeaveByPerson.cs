using Readiness.Domain.Calendars;

namespace Readiness.Grains.People;

/// <summary>Everyone's weeks of leave at once, for whoever goes through all ledgers.</summary>
internal static class LeaveByPerson
{
    /// <summary>People without leave are not in it.</summary>
    public static async Task<Dictionary<Guid, HashSet<IsoWeek>>> ReadAsync(IPeopleStore people, CancellationToken cancellation)
    {
        var leave = new Dictionary<Guid, HashSet<IsoWeek>>();
        await foreach (var (person, monday) in people.ReadAllLeaveAsync(cancellation))
        {
            if (!leave.TryGetValue(person, out var weeks))
            {
                leave[person] = weeks = [];
            }

            weeks.Add(IsoWeek.Of(monday));
        }

        return leave;
    }
}
