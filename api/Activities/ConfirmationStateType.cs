using GraphQL.Types;
using Readiness.Contracts.Activities;

namespace Readiness.Api.Activities;

/// <summary>What came of asking colleagues to confirm.</summary>
public sealed class ConfirmationStateType : EnumerationGraphType<ConfirmationState>
{
    public ConfirmationStateType() => Name = "ConfirmationState";
}
