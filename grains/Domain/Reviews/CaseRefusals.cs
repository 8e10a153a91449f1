namespace Readiness.Domain.Reviews;

/// <summary>Why a step of a promotion case can be refused.</summary>
public static class CaseRefusals
{
    /// <summary>There is no such case, or it may not be seen.</summary>
    public static Refusal Unknown { get; } = new("CASE_UNKNOWN", "There is no such case.", "id");

    /// <summary>Only one case of a person is under way at a time.</summary>
    public static Refusal AlreadyOpen { get; } = new("CASE_OPEN", "A case of this person is under way. Decide or withdraw it first.", "personId");

    /// <summary>The level has no rubric to judge by.</summary>
    public static Refusal LevelUnknown { get; } = new("LEVEL_UNKNOWN", "There is no rubric for this level.", "level");

    /// <summary>A decided case stays as it is.</summary>
    public static Refusal Decided { get; } = new("CASE_DECIDED", "This case is decided and stays as it is. Open a new one to look again.", "id");

    /// <summary>What was submitted stays as it is.</summary>
    public static Refusal Submitted { get; } = new("ASSESSMENT_SUBMITTED", "This assessment was submitted and stays as it is.", "id");

    /// <summary>Both assessments come before a decision.</summary>
    public static Refusal NotCompared { get; } = new("ASSESSMENTS_MISSING", "Both assessments are submitted before a decision.", "id");

    /// <summary>Nobody decides about themselves.</summary>
    public static Refusal OwnCase { get; } = new("CASE_OWN", "Nobody decides their own case: your manager line does. You can withdraw it.", "id");

    /// <summary>A rating of something the case is not judged by, or two of one criterion.</summary>
    public static Refusal CriterionUnknown { get; } = new("CRITERION_UNKNOWN", "The case has no such criterion, or it is rated twice.", "ratings");

    /// <summary>A rating is neither met, partly nor not yet.</summary>
    public static Refusal RatingInvalid { get; } = new("RATING_INVALID", "A rating is met, partly or not yet.", "ratings");

    /// <summary>Words are too long or no text.</summary>
    public static Refusal WordsInvalid { get; } = new("WORDS_INVALID", $"Words have at most {PromotionCases.MaxWords:N0} characters and only what can be stored.", "ratings");

    /// <summary>Too many entries on one criterion.</summary>
    public static Refusal TooManyEntries { get; } = new("TOO_MANY_ENTRIES", $"A criterion leans on at most {PromotionCases.MostEntries} entries.", "ratings");

    /// <summary>Only entries of the person that stand, and that the manager line may see, can be linked.</summary>
    public static Refusal EntryNotLinkable { get; } = new("ENTRY_NOT_LINKABLE", "Only entries that stand and are not private can be linked.", "ratings");

    /// <summary>A submission rates every criterion.</summary>
    public static Refusal RatingMissing { get; } = new("RATING_MISSING", "Rate every criterion before you submit.", "ratings");

    /// <summary>A rating says why or shows evidence.</summary>
    public static Refusal GroundsMissing { get; } = new("GROUNDS_MISSING", "Say why, or link an entry, for every criterion.", "ratings");

    /// <summary>A decision gives reasons.</summary>
    public static Refusal ReasonsMissing { get; } = new("REASONS_MISSING", "Give the reasons: they stay on record.", "reasons");

    /// <summary>Reasons are too long or no text.</summary>
    public static Refusal ReasonsInvalid { get; } = new("REASONS_INVALID", $"Reasons have at most {PromotionCases.MaxWords:N0} characters and only what can be stored.", "reasons");

    /// <summary>Not yet names a day to look again.</summary>
    public static Refusal LookAgainMissing { get; } = new("LOOK_AGAIN_MISSING", "Name the day to look again, within the next two years.", "lookAgainOn");

    /// <summary>Only not yet names a day to look again.</summary>
    public static Refusal LookAgainUnasked { get; } = new("LOOK_AGAIN_UNASKED", "Only 'not yet' has a day to look again.", "lookAgainOn");

    /// <summary>No such outcome.</summary>
    public static Refusal OutcomeInvalid { get; } = new("OUTCOME_INVALID", "A case is decided as promoted, not yet or withdrawn.", "outcome");
}
