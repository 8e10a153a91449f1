using GraphQL.Types;
using Readiness.Contracts.Mentorships;

namespace Readiness.Api.Mentorships;

/// <summary>What became of a choice.</summary>
public sealed class ChoiceStateType : EnumerationGraphType<ChoiceState>
{
    public ChoiceStateType() => Name = "ChoiceState";
}
