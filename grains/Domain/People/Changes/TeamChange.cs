namespace Readiness.Domain.People.Changes;

/// <summary>What becomes of a team: how it was (null when new) and how it will be.</summary>
public sealed record TeamChange(TeamFacts? Before, TeamFacts After);
