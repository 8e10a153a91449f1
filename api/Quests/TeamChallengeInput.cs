using Readiness.Contracts.Boards;

namespace Readiness.Api.Quests;

/// <summary>A challenge as it is asked for.</summary>
internal sealed record TeamChallengeInput(string Id, string Team, string Title, Measure Measure, Period Period, int Target);
