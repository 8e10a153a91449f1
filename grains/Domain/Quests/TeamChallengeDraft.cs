using Readiness.Domain.Boards;
using Readiness.Domain.People;

namespace Readiness.Domain.Quests;

/// <summary>A challenge somebody wants to set for a team, before it is checked. The period is the running one.</summary>
public sealed record TeamChallengeDraft(string Id, string Title, Measure Measure, PeriodKind Period, int Target, PersonId By);
