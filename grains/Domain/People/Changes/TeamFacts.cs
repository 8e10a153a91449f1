namespace Readiness.Domain.People.Changes;

/// <summary>A team, and how many active people are in it. Nobody is moved into a team that is retired.</summary>
public sealed record TeamFacts(Guid Id, string Name, bool Retired, int People);
