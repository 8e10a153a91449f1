namespace Readiness.Contracts.Readiness;

/// <summary>Entries to imagine: so many of a kind on a day (null: today), each with people not met before.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.WhatIfEntry")]
public sealed record WhatIfEntry(
    [property: Id(0)] string Kind, [property: Id(1)] DateOnly? Day, [property: Id(2)] bool Confirmed, [property: Id(3)] int Count);
