using GraphQL.Types;
using Readiness.Api.People;
using Readiness.Api.Schema;
using Readiness.Contracts.People;
using Readiness.Contracts.Recognition;

namespace Readiness.Api.Recognition;

/// <summary>Thanks, as the viewer sees them.</summary>
public sealed class ThanksType : ObjectGraphType<ThanksView>
{
    public ThanksType()
    {
        Name = "Thanks";
        Description = "from or to: null for somebody who is no longer here";
        this.Always<IdGraphType, ThanksView, Guid>(thanks => thanks.Id, "id");
        this.Maybe<PersonType, ThanksView, PersonView?>(thanks => thanks.From, "from");
        this.Maybe<PersonType, ThanksView, PersonView?>(thanks => thanks.To, "to");
        this.Always<ThankedPracticeType, ThanksView, ThankedPracticeView>(thanks => thanks.Practice, "practice");
        this.Always<StringGraphType, ThanksView, string>(thanks => thanks.Text, "text");
        this.Always<DateTimeType, ThanksView, DateTimeOffset>(thanks => thanks.At, "at");
        this.Always<BooleanGraphType, ThanksView, bool>(thanks => thanks.Hidden, "hidden", "not in the team's feed; the words of thanks given so are in no entry either");
        this.Always<BooleanGraphType, ThanksView, bool>(thanks => thanks.HiddenByMe, "hiddenByMe", "kept out of the team's feed by me; hidden stays true while the other keeps them out");
        this.Always<BooleanGraphType, ThanksView, bool>(thanks => thanks.Given, "given");
        this.Always<BooleanGraphType, ThanksView, bool>(thanks => thanks.Received, "received");
    }
}
