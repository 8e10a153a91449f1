using Readiness.Contracts.People;

namespace Readiness.Contracts.Recognition;

/// <summary>
/// Thanks as somebody sees them. From and To are null for people who are no longer here; Given and Received say whether that
/// somebody is the one or the other; Hidden whether either took them out of the team's feed, HiddenByMe whether that somebody did.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.Thanks")]
public sealed record ThanksView(
    [property: Id(0)] Guid Id,
    [property: Id(1)] PersonView? From,
    [property: Id(2)] PersonView? To,
    [property: Id(3)] ThankedPracticeView Practice,
    [property: Id(4)] string Text,
    [property: Id(5)] DateTimeOffset At,
    [property: Id(6)] bool Hidden,
    [property: Id(7)] bool Given,
    [property: Id(8)] bool Received,
    [property: Id(9)] bool HiddenByMe = false);
