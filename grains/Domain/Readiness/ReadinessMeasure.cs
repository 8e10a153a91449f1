using Readiness.Domain.Activities;
using Readiness.Domain.Ledgers;

namespace Readiness.Domain.Readiness;

/// <summary>
/// How a criterion is measured (product.md section 5): one of eight records, all of them data. For the confirmed score
/// a measure reads confirmed entries only, and of the people they name only those who answered that it was so.
/// </summary>
public abstract record ReadinessMeasure
{
    private protected ReadinessMeasure()
    {
    }

    /// <summary>The name rubric files use for it, one of <see cref="MeasureNames.All"/>.</summary>
    public abstract string Name { get; }

    /// <summary>What its value counts.</summary>
    public abstract MeasureUnit Unit { get; }

    /// <summary>Keys of the kinds it names; none when it looks at a whole pillar.</summary>
    public abstract IReadOnlyList<string> Kinds { get; }

    /// <summary>Whether an entry adds to it only through the people it names.</summary>
    public virtual bool LooksAtPeople => false;

    /// <summary>Whether an entry of that kind and pillar can move it.</summary>
    public virtual bool Touches(string kind, Pillar pillar) => Kinds.Contains(kind);

    /// <summary>Whether an entry can move it; the window is not looked at.</summary>
    public bool Touches(LedgerEntry entry) =>
        Touches(entry.KindKey, entry.Pillar) && (!LooksAtPeople || entry.CounterpartKeys.Count > 0);

    /// <summary>What it measures, in words for people, in lower case and without a full stop.</summary>
    /// <param name="windowDays">Days it looks back.</param>
    /// <param name="rules">Gives the titles of kinds; a kind it lacks is named by its key.</param>
    public abstract string Describe(int windowDays, Ruleset rules);

    /// <summary>The value in billionths of its unit.</summary>
    internal abstract long Read(EvidenceWindow evidence);

    /// <summary>Titles of the kinds, joined for a sentence.</summary>
    private protected string Titles(Ruleset rules)
    {
        var titles = Kinds.Select(kind => rules.Find(kind)?.Title ?? kind).Select(title => $"“{title}”").ToList();
        return titles.Count == 1 ? titles[0] : $"{string.Join(", ", titles.SkipLast(1))} or {titles[^1]}";
    }
}
