namespace Readiness.Domain.Specs.Readiness;

/// <summary>One throw of the dice in a made-up year; <see cref="Years"/> turns it into entries.</summary>
internal sealed record YearStep(int Kind, int DaysOn, int First, int Second, int Fate);
