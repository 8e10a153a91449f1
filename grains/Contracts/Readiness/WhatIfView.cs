namespace Readiness.Contracts.Readiness;

/// <summary>Scores in tenths of a point with and without imagined entries on one day, or a refusal.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.WhatIf")]
public sealed record WhatIfView(
    [property: Id(0)] DateOnly? On,
    [property: Id(1)] int? Confirmed,
    [property: Id(2)] int? Claimed,
    [property: Id(3)] ReadinessBand? Band,
    [property: Id(4)] int? ConfirmedBefore,
    [property: Id(5)] int? ClaimedBefore,
    [property: Id(6)] RefusalView? Refusal);
