namespace Readiness.Contracts.Reviews;

/// <summary>What was decided.</summary>
public enum CaseOutcome
{
    Promoted = 0,
    NotYet = 1,
    Withdrawn = 2,
}
