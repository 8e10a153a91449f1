namespace Readiness.Contracts.Recognition;

/// <summary>Asks to thank a colleague. Id is chosen by the client; To is null for an id that is nobody's; Practice is a number.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.GiveThanks")]
public sealed record GiveThanks(
    [property: Id(0)] string Id, [property: Id(1)] Guid? To, [property: Id(2)] int Practice, [property: Id(3)] string Text, [property: Id(4)] bool Hidden);
