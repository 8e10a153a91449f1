namespace Readiness.Domain.Readiness;

/// <summary>What a rubric can be refused for.</summary>
public static class RubricRefusals
{
    /// <summary>No criterion at all.</summary>
    public static Refusal NoCriteria { get; } = new("RUBRIC_EMPTY", "A rubric needs at least one criterion.", "criteria");

    /// <summary>More criteria than a page or the arithmetic holds.</summary>
    public static Refusal TooManyCriteria { get; } = new("RUBRIC_TOO_LONG", $"A rubric has at most {RubricCheck.MaxCriteria} criteria.", "criteria");

    /// <summary>A criterion without a key.</summary>
    public static Refusal KeyMissing { get; } = new("CRITERION_KEY_MISSING", "Every criterion needs a key.", "key");

    /// <summary>A weight that is none.</summary>
    public static Refusal Weight { get; } = new("WEIGHT_OUT_OF_RANGE", "A weight is a whole number from 1 to 1,000.", "weight");

    /// <summary>A target that cannot be worked towards.</summary>
    public static Refusal Target { get; } = new("TARGET_OUT_OF_RANGE", "A target is a whole number from 1 to 1,000,000.", "target");

    /// <summary>A share above 100.</summary>
    public static Refusal PercentTarget { get; } = new("TARGET_OUT_OF_RANGE", "A target in percent is at most 100.", "target");

    /// <summary>A window too short or too long.</summary>
    public static Refusal Window { get; } =
        new("WINDOW_OUT_OF_RANGE", $"A window has {Rubric.ShortestWindow} to {Rubric.LongestWindow} days.", "window");

    /// <summary>A measure of kinds that names none.</summary>
    public static Refusal NoKinds { get; } = new("KINDS_MISSING", "This measure needs at least one activity kind.", "kinds");

    /// <summary>Two criteria of one key.</summary>
    public static Refusal KeyRepeated(string key) => new("CRITERION_KEY_REPEATED", $"There are two criteria '{Short(key)}'.", "key");

    /// <summary>No such kind in the catalog.</summary>
    public static Refusal UnknownKind(string kind) => new("UNKNOWN_KIND", $"There is no activity kind '{Short(kind)}'.", "kinds");

    /// <summary>No such measure.</summary>
    public static Refusal UnknownMeasure(string name) =>
        new("UNKNOWN_MEASURE", $"There is no measure '{Short(name)}'. There are: {string.Join(", ", MeasureNames.All)}.", "measure");

    /// <summary>A measure that exists, with words it cannot use.</summary>
    public static Refusal MeasureArguments(string name) => new("MEASURE_ARGUMENTS", $"{name} takes {Takes(name)}.", "measure");

    private static string Takes(string name) => name switch
    {
        MeasureNames.DecayedPoints => "one pillar: networking, mentoring, giving-back or paying-it-forward",
        MeasureNames.ActiveMentorships => "one role: mentee, mentor or peer",
        MeasureNames.Sessions => "one role, mentee, mentor or peer, or nothing for all three",
        MeasureNames.FeedbackActedOn or MeasureNames.TwoWayMentorships => "nothing",
        _ => "at least one activity kind",
    };

    private static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;
}
