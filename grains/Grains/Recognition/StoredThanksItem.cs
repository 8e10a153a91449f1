namespace Readiness.Grains.Recognition;

/// <summary>Thanks as their giver's grain keeps them. Day is a day number; Hidden says that they were hidden when they were given.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.StoredThanksItem")]
public sealed record StoredThanksItem(
    [property: Id(0)] Guid ThanksId,
    [property: Id(1)] Guid Receiver,
    [property: Id(2)] int Practice,
    [property: Id(3)] string Text,
    [property: Id(4)] DateTimeOffset At,
    [property: Id(5)] int Day,
    [property: Id(6)] bool Hidden);
