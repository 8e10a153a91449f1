using Readiness.Contracts;
using Readiness.Contracts.Readiness;

namespace Readiness.Api.Readiness;

/// <summary>Finds the grain of a readiness.</summary>
internal static class ReadinessGrains
{
    public static IReadinessGrain Grain(this ReadinessView readiness, IGrainFactory grains) =>
        grains.GetGrain<IReadinessGrain>(GrainKeys.Person(readiness.Person));
}
