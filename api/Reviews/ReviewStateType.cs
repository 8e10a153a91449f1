using GraphQL.Types;
using Readiness.Contracts.Reviews;

namespace Readiness.Api.Reviews;

/// <summary>What the manager line says of an entry.</summary>
public sealed class ReviewStateType : EnumerationGraphType<ReviewState>
{
    public ReviewStateType() => Name = "ReviewState";
}
