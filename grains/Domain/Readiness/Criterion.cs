using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;

namespace Readiness.Domain.Readiness;

/// <summary>One thing a rubric looks at (product.md section 5). <see cref="RubricCheck"/> says what values are allowed.</summary>
/// <param name="Key">Names it within its rubric.</param>
/// <param name="Title">For people.</param>
/// <param name="Pillar">Where it is shown and whose share of the weight it is.</param>
/// <param name="Measure">How it is measured.</param>
/// <param name="Target">The value at which it is met, in the measure's unit.</param>
/// <param name="WindowDays">Days it looks back, today included: 7 to 365.</param>
/// <param name="Weight">Its share of the score, against the weights of the others.</param>
/// <param name="Gate">Whether it must be met on confirmed evidence before somebody is ready.</param>
public sealed record Criterion(string Key, string Title, Pillar Pillar, ReadinessMeasure Measure, int Target, int WindowDays, int Weight, bool Gate = false)
{
    /// <summary>What it measures, in words for people.</summary>
    public string Describe(Ruleset rules) => Measure.Describe(WindowDays, rules);

    /// <summary>Whether an entry of the kind can move it.</summary>
    public bool Touches(ActivityKind kind) => Measure.Touches(kind.Key, kind.Pillar);

    /// <summary>Whether an entry is behind its claimed value on a day, by kind, window and <see cref="Evidence.Counts"/>.</summary>
    public bool Counts(LedgerEntry entry, DateOnly day) =>
        Evidence.Counts(entry) && entry.Day <= day && entry.Day.DayNumber > day.DayNumber - WindowDays && Measure.Touches(entry);

    /// <summary>Whether an entry is behind its confirmed value on a day.</summary>
    public bool CountsConfirmed(LedgerEntry entry, DateOnly day) => Evidence.CountsConfirmed(entry) && Counts(entry, day);
}
