using Readiness.Domain.People;

namespace Readiness.Domain.Mentorships;

/// <summary>Somebody in a lineage: how many steps away, and through whom (null next to the viewer).</summary>
public sealed record LineageNode(PersonId Person, int Depth, PersonId? Through, DateOnly Since, DateOnly? Until);
