using Readiness.Domain.Readiness;

namespace Readiness.Grains.Rulesets;

/// <summary>Somebody who would be in another band.</summary>
/// <param name="Email">Who.</param>
/// <param name="Before">By the rules in force.</param>
/// <param name="After">By the candidate.</param>
public sealed record BandMove(string Email, Assessment Before, Assessment After);
