using Readiness.Domain.Boards;
using Readiness.Domain.People;
using Readiness.Domain.Quests;

namespace Readiness.Grains.Quests;

/// <summary>Challenges to and from what is stored of them.</summary>
internal static class ChallengeCodec
{
    public static StoredChallenge Write(TeamChallenge challenge) => new(
        challenge.Id, challenge.Title, (int)challenge.Measure, (int)challenge.Period.Kind, challenge.Period.Index, challenge.Target,
        challenge.SetBy.Value, challenge.EndedOn?.DayNumber);

    public static TeamChallenge Read(StoredChallenge stored) => new(
        stored.ChallengeId, stored.Title, (Measure)stored.Measure, new BoardPeriod((PeriodKind)stored.Period, stored.PeriodIndex), stored.Target,
        new PersonId(stored.SetBy), stored.EndedOn is { } day ? DateOnly.FromDayNumber(day) : null);
}
