namespace Readiness.Domain.Quests;

/// <summary>How far a quest is: the entries done so far, also beyond the target.</summary>
public readonly record struct QuestProgress(QuestGoal Goal, int Done)
{
    /// <summary>Whether the target is reached.</summary>
    public bool IsCompleted => Done >= Goal.Target;
}
