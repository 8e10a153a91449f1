using GraphQL.Types;
using Readiness.Api.Schema;
using Readiness.Contracts.Readiness;

namespace Readiness.Api.Readiness;

/// <summary>A level there is a rubric for.</summary>
public sealed class RubricType : ObjectGraphType<RubricView>
{
    public RubricType()
    {
        Name = "Rubric";
        this.Always<StringGraphType, RubricView, string>(rubric => rubric.Level, "level");
        this.Always<StringGraphType, RubricView, string>(rubric => rubric.Title, "title");
    }
}
