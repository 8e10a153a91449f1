namespace Readiness.Domain.Readiness;

/// <summary>What imagined entries can be refused for. Fields say which of them: entries[0] is the first.</summary>
public static class WhatIfRefusals
{
    /// <summary>More than the arithmetic is meant for.</summary>
    public static Refusal TooMany { get; } = new("IMAGINED_TOO_MANY", $"Imagine at most {WhatIf.MaxEntries} entries at a time.", "entries");

    /// <summary>A day too far away.</summary>
    public static Refusal Day(int index) =>
        new("IMAGINED_DAY", $"An imagined day lies at most {WhatIf.DaysBack} days back and {WhatIf.DaysAhead} ahead.", $"entries[{index}].day");

    /// <summary>Too few or too many of one kind.</summary>
    public static Refusal Count(int index) =>
        new("IMAGINED_COUNT", $"Imagine 1 to {WhatIf.MaxCount} entries of a kind on a day.", $"entries[{index}].count");
}
