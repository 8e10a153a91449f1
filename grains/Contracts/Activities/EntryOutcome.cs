using Readiness.Contracts.Standings;

namespace Readiness.Contracts.Activities;

/// <summary>What a command on an entry came to: a refusal, or the entry and (for its owner) the standing after it.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.EntryOutcome")]
public sealed record EntryOutcome(
    [property: Id(0)] EntryView? Entry, [property: Id(1)] StandingView? Standing, [property: Id(2)] RefusalView? Refusal);
