using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;

namespace Readiness.Domain.Specs.Ledgers;

/// <summary>An entry of the <see cref="PlainLedger"/>.</summary>
internal sealed class PlainEntry(Activity activity, DateOnly loggedOn, CapOutcome cap)
{
    public Activity Activity { get; } = activity;

    public DateOnly LoggedOn { get; } = loggedOn;

    public CapOutcome Cap { get; } = cap;

    public int Points { get; set; }

    public int Full { get; set; }

    public bool Declined { get; set; }

    public bool Retracted { get; set; }

    public PersonId? ConfirmedBy { get; set; }

    /// <summary>What it scores while it is self-reported.</summary>
    public int Own { get; set; }

    public PersonId? EndorsedBy { get; set; }

    public PersonId? DisputedBy { get; set; }

    public bool Confirmed => DisputedBy is null && (ConfirmedBy is not null || EndorsedBy is not null);

    public List<PersonId> Answered { get; } = [];

    public bool Stands => !Declined && !Retracted && !Activity.Private;

    public bool WithinCap => Cap == CapOutcome.Within;

    public bool Names(PersonId colleague) => Activity.Counterparts.Any(one => one.Person == colleague);
}
