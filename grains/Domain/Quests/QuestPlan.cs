using Readiness.Domain.Calendars;

namespace Readiness.Domain.Quests;

/// <summary>The quests of a person in an ISO week: at most three, and the same all week long once they are set.</summary>
public sealed record QuestPlan(IsoWeek Week, IReadOnlyList<QuestGoal> Goals);
