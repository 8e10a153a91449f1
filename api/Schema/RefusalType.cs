using GraphQL.Types;
using Readiness.Contracts;

namespace Readiness.Api.Schema;

/// <summary>An expected "no".</summary>
public sealed class RefusalType : ObjectGraphType<RefusalView>
{
    public RefusalType()
    {
        Name = "Refusal";
        Description = "code is stable and upper case (UNKNOWN_KIND, DAY_IN_FUTURE, ENTRY_CHANGED ...); message is for people";
        this.Always<StringGraphType, RefusalView, string>(refusal => refusal.Code, "code");
        this.Always<StringGraphType, RefusalView, string>(refusal => refusal.Message, "message");
        this.Maybe<StringGraphType, RefusalView, string?>(refusal => refusal.Field, "field");
    }
}
