using GraphQL.Types;
using Readiness.Api.Activities;
using Readiness.Api.People;
using Readiness.Api.Schema;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Inboxes;
using Readiness.Contracts.People;

namespace Readiness.Api.Inboxes;

/// <summary>An entry that waits for somebody's word.</summary>
public sealed class ConfirmationRequestType : ObjectGraphType<ConfirmationRequestView>
{
    public ConfirmationRequestType()
    {
        Name = "ConfirmationRequest";
        Description = "owner: whose entry it is; lapsesOn: the last day on which I can answer";
        this.Always<PersonType, ConfirmationRequestView, PersonView>(request => request.Owner, "owner");
        this.Always<EntryType, ConfirmationRequestView, EntryView>(request => request.Entry, "entry");
        this.Always<DateType, ConfirmationRequestView, DateOnly>(request => request.LapsesOn, "lapsesOn");
    }
}
