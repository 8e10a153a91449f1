using Readiness.Domain.Activities;

namespace Readiness.Domain.Readiness;

/// <summary>What logging one entry of a kind today would bring. Gains may be below 0: a session nobody acts on lowers a share.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="ClaimedGain">What the claimed score moves once it is logged, in thousandths of a point.</param>
/// <param name="ConfirmedGain">What the confirmed score moves once it is confirmed as well, in thousandths of a point.</param>
/// <param name="People">How many people, not logged with before, it takes to be logged.</param>
/// <param name="Criteria">Keys of the criteria it moves in either score, in the order of the rubric.</param>
public sealed record NextAction(ActivityKind Kind, int ClaimedGain, int ConfirmedGain, int People, IReadOnlyList<string> Criteria);
