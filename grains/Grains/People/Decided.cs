using Readiness.Domain;
using Readiness.Domain.People.Changes;

namespace Readiness.Grains.People;

/// <summary>What the rules say to a change: people, a team, or a refusal of the whole. Nothing is written unless everything stands.</summary>
public sealed record Decided(ChangeSet? People, TeamChange? Team, Refusal? Refusal)
{
    /// <summary>Whether it is to be written.</summary>
    public bool Stands => Refusal is null && People?.Stands != false;
}
