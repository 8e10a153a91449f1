using GraphQL.Types;
using Readiness.Api.Activities;
using Readiness.Api.Schema;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Recognition;

namespace Readiness.Api.Recognition;

/// <summary>Something a colleague can be thanked for.</summary>
public sealed class ThankedPracticeType : ObjectGraphType<ThankedPracticeView>
{
    public ThankedPracticeType()
    {
        Name = "ThankedPractice";
        this.Always<IntGraphType, ThankedPracticeView, int>(practice => practice.Number, "number");
        this.Always<StringGraphType, ThankedPracticeView, string>(practice => practice.Title, "title");
        this.Always<ActivityKindType, ThankedPracticeView, ActivityKindView>(practice => practice.Kind, "kind", "what the receiver gets evidence of");
    }
}
