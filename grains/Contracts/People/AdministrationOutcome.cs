namespace Readiness.Contracts.People;

/// <summary>What an admin's act came to: the person and the team it was about as they are now, or why it was refused.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.AdministrationOutcome")]
public sealed record AdministrationOutcome(
    [property: Id(0)] AdminPersonView? Person, [property: Id(1)] AdminTeamView? Team, [property: Id(2)] RefusalView? Refusal);
