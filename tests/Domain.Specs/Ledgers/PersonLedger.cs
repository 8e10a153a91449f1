using Readiness.Domain.Activities;
using Readiness.Domain.Badges;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using Readiness.Domain.Reviews;
using Readiness.Domain.Specs.Activities;

namespace Readiness.Domain.Specs.Ledgers;

/// <summary>Olga's ledger in a spec: what is decided is recorded at once. Today is a Wednesday, 18 March 2026.</summary>
internal sealed class PersonLedger
{
    private readonly List<LedgerEvent> _events = [];

    public LedgerState State { get; } = new();

    public IReadOnlyList<LedgerEvent> Events => _events;

    public DateOnly Today { get; set; } = Drafts.Today;

    /// <summary>What badges are decided by; null decides none.</summary>
    public BadgeRules? Badges { get; set; }

    public Moment Now => new(new DateTimeOffset(Today, new TimeOnly(12, 0), TimeSpan.Zero), Today);

    public int Points => State.Pillars.Total;

    public LedgerEntry this[EntryId id] => State.Find(id)!;

    /// <summary>Logs an activity that is accepted, under the next id: e1, e2, …</summary>
    public ActivityLogged Log(string kind, string day, params Counterpart[] with) => Log(Draft(kind, day, with));

    public ActivityLogged Log(ActivityDraft draft, bool backfill = false) =>
        Assert.IsType<ActivityLogged>(Assert.Single(TryLog(draft, backfill).Events));

    /// <summary>Logs an activity that somebody confirms at once.</summary>
    public ActivityLogged LogConfirmed(string kind, string day, Counterpart by)
    {
        var logged = Log(kind, day, by);
        Assert.Null(Confirm(logged.Entry, by).Refusal);
        return logged;
    }

    public ActivityDraft Draft(string kind, string day, params Counterpart[] with) =>
        Drafts.Of(kind, with) with { EntryId = $"e{_events.Count + 1}", Day = Days.On(day) };

    public Decision TryLog(ActivityDraft draft, bool backfill = false)
    {
        var (activity, refusal) = ActivityCheck.Check(draft, Cast.Olga, Today, RulesetOne.Instance, backfill);
        return Record(activity is null ? Decision.Refused(refusal!) : Ledger.Log(State, activity, Now, backfill, Badges));
    }

    public Decision Confirm(EntryId id, Counterpart by) => Record(Ledger.Confirm(State, id, Id(by), Now, Badges));

    public Decision Decline(EntryId id, Counterpart by, string? reason = "It was not me") => Record(Ledger.Decline(State, id, Id(by), reason, Now, Badges));

    public Decision Endorse(EntryId id, PersonId by, string? comment = null) => Record(EntryReviews.Endorse(State, id, by, comment, Now, Badges));

    public Decision Dispute(EntryId id, PersonId by, string? comment = "I doubt it") => Record(EntryReviews.Dispute(State, id, by, comment, Now, Badges));

    public Decision Withdraw(EntryId id, PersonId by, string? comment = null) => Record(EntryReviews.Withdraw(State, id, by, comment, Now, Badges));

    public Decision Retract(EntryId id, string? reason = null) => Record(Ledger.Retract(State, id, reason, Now, Badges));

    public Decision Record(Decision decision)
    {
        foreach (var happened in decision.Events)
        {
            State.Apply(happened);
            _events.Add(happened);
        }

        return decision;
    }

    private static PersonId Id(Counterpart colleague) => colleague.Person!.Value;
}
