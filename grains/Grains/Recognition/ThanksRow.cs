namespace Readiness.Grains.Recognition;

/// <summary>Thanks as they are kept for everyone to read.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ThanksRow")]
public sealed record ThanksRow(
    [property: Id(0)] Guid ThanksId,
    [property: Id(1)] Guid Giver,
    [property: Id(2)] Guid Receiver,
    [property: Id(3)] int Practice,
    [property: Id(4)] string Text,
    [property: Id(5)] DateTimeOffset At,
    [property: Id(6)] bool HiddenByGiver,
    [property: Id(7)] bool HiddenByReceiver);
