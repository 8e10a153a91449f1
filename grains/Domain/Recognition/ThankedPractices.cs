using Readiness.Domain.Activities;

namespace Readiness.Domain.Recognition;

/// <summary>
/// What one can thank a colleague for (product.md section 8): each practice that is an act towards another person, with
/// the kind of activity the receiver gets evidence of. Practice 3 is not among them: what it has is done in front of
/// everybody and proved by a link, not with a person.
/// </summary>
public sealed class ThankedPractices
{
    /// <summary>The kind that the giver gets.</summary>
    public const string Gratitude = "express-gratitude";

    private static readonly (int Practice, string Kind)[] Acts =
    [
        (1, "meet-someone"),
        (2, "offer-help"),
        (4, "approach-mentor"),
        (5, "act-on-feedback"),
        (6, "help-mentor"),
        (7, "peer-session"),
        (8, "stay-in-touch"),
        (9, "assist"),
        (10, "guide"),
    ];

    private readonly Dictionary<int, ThankedPractice> _known = [];

    /// <summary>Those of a ruleset.</summary>
    public ThankedPractices(Ruleset rules)
    {
        foreach (var (practice, key) in Acts)
        {
            if (rules.Find(key) is { } kind && kind.Practice.Number == practice)
            {
                _known.Add(practice, new ThankedPractice(kind.Practice, kind));
            }
        }

        Offered = [.. _known.Values.Where(practice => practice.Kind is { PeopleNeeded: 1, NeedsEvidence: false })];
    }

    /// <summary>Those that can be chosen, by number: their kind is there, and needs one person and no link.</summary>
    public IReadOnlyList<ThankedPractice> Offered { get; }

    /// <summary>One that can be chosen; null when there is none of that number.</summary>
    public ThankedPractice? FindOffered(int number) => Offered.FirstOrDefault(practice => practice.Practice.Number == number);

    /// <summary>One that was chosen once, offered still or not. A ruleset keeps every kind there ever was; another one is a bug and throws.</summary>
    public ThankedPractice Of(int number) => _known.TryGetValue(number, out var practice)
        ? practice
        : throw new InvalidOperationException($"Nobody can have been thanked for practice {number}.");
}
