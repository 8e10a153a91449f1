using Readiness.Domain.Activities;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;

namespace Readiness.Domain.Readiness;

/// <summary>Activities that nobody did: under ids no ledger has, with colleagues nobody has logged with.</summary>
internal sealed class Imagined(LedgerState state)
{
    private int _entries;
    private int _people;

    /// <summary>An activity of a kind with as many new colleagues as it needs, or one to confirm it.</summary>
    public Activity Of(ActivityKind kind, DateOnly day, bool confirmed)
    {
        var people = Enumerable.Range(0, confirmed ? Math.Max(1, kind.PeopleNeeded) : kind.PeopleNeeded).Select(_ => Colleague()).ToList();
        return new Activity(Id(), kind, day, people, Note: null, Evidence: null, Private: false, confirmed ? people[0].Person : null);
    }

    /// <summary>What the ledger would make of it: a colleague nobody has logged with confirms with effect, at once or later alike.</summary>
    public static ActivityLogged Log(LedgerState state, Activity activity, Moment now) => (ActivityLogged)Ledger.Log(state, activity, now).Events[0];

    private EntryId Id()
    {
        for (; ; )
        {
            var id = EntryId.Parse($"imagined-{++_entries}");
            if (state.Find(id) is null)
            {
                return id;
            }
        }
    }

    private Counterpart Colleague() => new(new PersonId(new Guid(++_people, 0x4e6f, 0x626f, [0x64, 0x79, 0, 0, 0, 0, 0, 0])), "Somebody new");
}
