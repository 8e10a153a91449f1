using Readiness.Contracts.Activities;

namespace Readiness.Contracts.Readiness;

/// <summary>
/// An activity worth doing next. Gains are thousandths of a point: of the claimed score once logged, of the confirmed one
/// once confirmed. People is how many it takes that were not logged with before.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.NextAction")]
public sealed record NextActionView(
    [property: Id(0)] ActivityKindView Kind,
    [property: Id(1)] int ClaimedGain,
    [property: Id(2)] int ConfirmedGain,
    [property: Id(3)] int People,
    [property: Id(4)] string[] Criteria);
