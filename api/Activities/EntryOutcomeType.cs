using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Api.Standings;
using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Standings;

namespace Readiness.Api.Activities;

/// <summary>What a command on an entry came to.</summary>
public abstract class EntryOutcomeType : ObjectGraphType<EntryOutcome>
{
    protected EntryOutcomeType(string name)
    {
        Name = name;
        this.Maybe<EntryType, EntryOutcome, EntryView?>(outcome => outcome.Entry, "entry");
        this.Maybe<StandingType, EntryOutcome, StandingView?>(outcome => outcome.Standing, "standing");
        this.Maybe<RefusalType, EntryOutcome, RefusalView?>(outcome => outcome.Refusal, "refusal");
    }
}
