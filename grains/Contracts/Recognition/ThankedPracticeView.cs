using Readiness.Contracts.Activities;

namespace Readiness.Contracts.Recognition;

/// <summary>A practice one can be thanked for, with the kind of activity the receiver gets evidence of.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ThankedPractice")]
public sealed record ThankedPracticeView([property: Id(0)] int Number, [property: Id(1)] string Title, [property: Id(2)] ActivityKindView Kind);
