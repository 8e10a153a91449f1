namespace Readiness.Grains.Rulesets;

/// <summary>What is wrong with a ruleset document, and on which line, counted from 1.</summary>
public sealed record RulesetProblem(int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"line {Line}: {Message}";
}
