using Readiness.Contracts.Activities;

namespace Readiness.Api.Standings;

/// <summary>Points of one pillar.</summary>
public sealed record PillarPoints(Pillar Pillar, int Points);
