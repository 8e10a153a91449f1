using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Activities;

namespace Readiness.Api.Activities;

/// <summary>Where the confirmation of an entry stands.</summary>
public sealed class ConfirmationType : ObjectGraphType<ConfirmationView>
{
    public ConfirmationType()
    {
        Name = "Confirmation";
        Description = "state: NOT_ASKED (no colleague is named, or it is private), ASKED, LAPSED (nobody answered within 30 days), CONFIRMED, "
            + "NOT_COUNTED (confirmed, but the pair rule left it self-reported), DECLINED, RETRACTED";
        this.Always<ConfirmationStateType, ConfirmationView, ConfirmationState>(confirmation => confirmation.State, "state");
        this.Always<ListGraphType<NonNullGraphType<CounterpartType>>, ConfirmationView, CounterpartView[]>(
            confirmation => confirmation.WaitingFor, "waitingFor", "colleagues who have not answered yet");
        this.Maybe<DateType, ConfirmationView, DateOnly?>(confirmation => confirmation.LapsesOn, "lapsesOn", "the last day on which they can; null unless ASKED");
        this.Maybe<CounterpartType, ConfirmationView, CounterpartView?>(confirmation => confirmation.By, "by", "who confirmed or declined");
        this.Maybe<StringGraphType, ConfirmationView, string?>(confirmation => confirmation.Reason, "reason", "why it was declined");
    }
}
