namespace Readiness.Domain.Activities;

/// <summary>
/// A thing one logs (product.md section 2): its worth in points, its usual effort in minutes, how many entries a day
/// and an ISO week may score, how many different people it needs (0 to 2) and whether it needs a link to evidence.
/// </summary>
public sealed record ActivityKind(
    string Key,
    string Title,
    Practice Practice,
    Pillar Pillar,
    int BasePoints,
    int Minutes,
    int MaxPerDay,
    int MaxPerWeek,
    int PeopleNeeded,
    bool NeedsEvidence)
{
    /// <summary>Whether trust halves a self-reported entry of this kind (product.md section 3).</summary>
    public bool NeedsPerson => PeopleNeeded > 0;
}
