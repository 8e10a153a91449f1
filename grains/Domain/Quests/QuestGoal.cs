namespace Readiness.Domain.Quests;

/// <summary>One of a week's quests: so many entries of a kind within the week.</summary>
/// <param name="Kind">Key of the kind.</param>
/// <param name="Target">Entries it takes, 1 to 3.</param>
/// <param name="Gain">The candidate's gain as of when the quest was set.</param>
public sealed record QuestGoal(string Kind, int Target, int Gain);
