using Readiness.Domain.Activities;

namespace Readiness.Domain.Specs.Readiness.Rings;

/// <summary>
/// Whom somebody honest has to do with: 12 colleagues and 8 people outside. Of the colleagues two are their mentors, two
/// their mentees and two their peers; everything else is with anybody. Colleagues answer four requests of five, one to five
/// days later. Chance is seeded.
/// </summary>
/// <param name="seed">What chance begins with.</param>
/// <param name="answered">Whether there are only the colleagues, and all of them answer.</param>
internal sealed class Circle(int seed, bool answered)
{
    private const int Colleagues = 12;
    private const int Outsiders = 8;
    private static readonly Counterpart[] People =
    [
        .. Enumerable.Range(200, Colleagues).Select(number => new Counterpart(Cast.Person(number), $"Colleague {number}")),
        .. Enumerable.Range(1, Outsiders).Select(number => Cast.Outside($"Outsider {number}")),
    ];

    private readonly Random _chance = new(seed);
    private readonly Counterpart[] _people = answered ? People[..Colleagues] : People;

    /// <summary>As many as the kind needs, and one where it needs nobody.</summary>
    public Counterpart[] With(ActivityKind kind)
    {
        var from = kind.Key switch
        {
            "approach-mentor" or "agree-mentorship" or "mentor-session" or "act-on-feedback" or "help-mentor" or "share-progress" => _people[..2],
            "accept-mentee" or "lead-mentee-session" or "mentee-milestone" => _people[2..4],
            "peer-session" => _people[4..6],
            _ => _people,
        };
        var left = from.ToList();
        return [.. Enumerable.Range(0, Math.Max(1, kind.PeopleNeeded)).Select(_ => Take(left))];
    }

    /// <summary>After how many days a colleague answers; null when they never do.</summary>
    public int? AnswersIn() => !answered && _chance.Next(5) == 0 ? null : _chance.Next(1, 6);

    private Counterpart Take(List<Counterpart> left)
    {
        var one = left[_chance.Next(left.Count)];
        left.Remove(one);
        return one;
    }
}
