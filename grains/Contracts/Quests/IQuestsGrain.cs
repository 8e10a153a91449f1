namespace Readiness.Contracts.Quests;

/// <summary>A person's quests. The same grain as the person's.</summary>
[Alias("Readiness.IQuestsGrain")]
public interface IQuestsGrain : IGrainWithStringKey
{
    /// <summary>This week's suggestions; null for anyone but the person.</summary>
    [Alias("Quests")]
    Task<QuestView[]?> QuestsAsync(Guid viewer);
}
