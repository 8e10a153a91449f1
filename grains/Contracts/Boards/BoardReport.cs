namespace Readiness.Contracts.Boards;

/// <summary>What a person's ledger says as of its length: the totals of the periods that moved.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.BoardReport")]
public sealed record BoardReport([property: Id(0)] Guid Person, [property: Id(1)] long Length, [property: Id(2)] PeriodReport[] Periods);
