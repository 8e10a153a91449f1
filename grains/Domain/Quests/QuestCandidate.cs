namespace Readiness.Domain.Quests;

/// <summary>A next best action that a quest can be drawn from (product.md section 3).</summary>
/// <param name="Kind">Key of the kind.</param>
/// <param name="Gain">What one entry adds to the confirmed score once confirmed, in thousandths of a point.</param>
/// <param name="Minutes">Usual effort for one entry.</param>
public sealed record QuestCandidate(string Kind, int Gain, int Minutes);
