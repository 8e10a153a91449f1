namespace Readiness.Domain.Reviews;

/// <summary>What was decided, by people. The numbers are stored.</summary>
public enum CaseOutcome
{
    /// <summary>Promoted, with reasons.</summary>
    Promoted = 0,

    /// <summary>Not yet, with reasons and a day to look again.</summary>
    NotYet = 1,

    /// <summary>Taken back before it was decided.</summary>
    Withdrawn = 2,
}
