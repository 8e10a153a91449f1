namespace Readiness.Contracts.Reviews;

/// <summary>Opens a promotion case; a null level is the one the person aims for.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.OpenCase")]
public sealed record OpenCase(
    [property: Id(0)] Guid By,
    [property: Id(1)] string? Level);
