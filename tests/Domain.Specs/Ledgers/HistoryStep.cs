namespace Readiness.Domain.Specs.Ledgers;

/// <summary>One throw of the dice in a made-up history; <see cref="History"/> turns it into a command.</summary>
internal sealed record HistoryStep(StepKind What, int Activity, int DaysBack, int First, int Second, int Target, int DaysOn);
