using System.Globalization;
using Readiness.Domain.Activities;
using Readiness.Domain.Readiness;

namespace Readiness.Domain.Specs.Readiness.Rings;

/// <summary>What rings and honest people come to with one effort, worked out once.</summary>
internal sealed class Outcome
{
    private const int HonestPeople = 25;
    private readonly Growth[] _honest;
    private readonly Growth[] _answered;
    private readonly Dictionary<int, (Growth Ring, Growth WithoutPairRule)> _rings;

    private Outcome(IReadOnlyList<(DateOnly Day, ActivityKind Kind)> effort)
    {
        _honest = [.. Enumerable.Range(1, HonestPeople).Select(seed => Growth.Honest(seed, effort))];
        _answered = [.. Enumerable.Range(1, HonestPeople).Select(seed => Growth.Honest(seed, effort, answered: true))];
        _rings = Sizes.ToDictionary(size => size, size => (Growth.InRing(size, effort), Growth.InRing(size, effort, pairRule: false)));
        HoursAWeek = effort.Sum(each => each.Kind.Minutes) / 60m / Effort.Weeks;
    }

    public static int[] Sizes { get; } = [4, 8, 16];

    public static Lazy<IReadOnlyList<Outcome>> All { get; } = new(() =>
        [new(Effort.AtTheCaps), new(Effort.OneIn(13)), new(Effort.OneIn(29)), new(Effort.OneIn(59))]);

    public decimal HoursAWeek { get; }

    /// <summary>How many times as high a ring's confirmed score is as an honest person's.</summary>
    public double Gain(int size, Rubric rubric) => _rings[size].Ring.Confirmed(rubric) / Average(_honest, rubric);

    /// <summary>The same beside somebody honest who has to do with colleagues only, all of whom answer.</summary>
    public double GainOverAnswered(int size, Rubric rubric) => _rings[size].Ring.Confirmed(rubric) / Average(_answered, rubric);

    /// <summary>The confirmed score of a member.</summary>
    public double Confirmed(int size, Rubric rubric) => _rings[size].Ring.Confirmed(rubric) / 10.0;

    /// <summary>The same if every confirmation counted.</summary>
    public double WithoutPairRule(int size, Rubric rubric) => _rings[size].WithoutPairRule.Confirmed(rubric) / 10.0;

    /// <summary>Rows of the page: effort, ring, points of an honest person, of a member, and of one without the pair rule.</summary>
    public IEnumerable<string[]> PointRows() => Sizes.Select(size => new[]
    {
        Hours, Whole(size), Whole(_honest.Average(one => one.Points)), Whole(_rings[size].Ring.Points), Whole(_rings[size].WithoutPairRule.Points),
    });

    /// <summary>Rows of the page: effort, ring, rubric, confirmed scores of the same and of who is answered by all, and the gains over both.</summary>
    public IEnumerable<string[]> ScoreRows() =>
        from size in Sizes
        from rubric in RubricsOne.All
        select new[]
        {
            Hours, Whole(size), rubric.Level, Score(Average(_honest, rubric)), Score(Average(_answered, rubric)),
            Score(_rings[size].Ring.Confirmed(rubric)), Score(_rings[size].WithoutPairRule.Confirmed(rubric)),
            Times(Gain(size, rubric)), Times(GainOverAnswered(size, rubric)),
        };

    private string Hours => HoursAWeek.ToString("0.0", CultureInfo.InvariantCulture);

    private static double Average(Growth[] people, Rubric rubric) => people.Average(one => one.Confirmed(rubric));

    private static string Times(double gain) => gain.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Whole(double value) => value.ToString("0", CultureInfo.InvariantCulture);

    private static string Score(double tenths) => (tenths / 10).ToString("0.0", CultureInfo.InvariantCulture);
}
