using Readiness.Faults.Checking;
using Readiness.Grains.Ledgers;

namespace Readiness.Faults.Acts;

/// <summary>What a life leaves in the ledgers of its people, held to what each act of two people owes to both.</summary>
internal sealed class BothSides(SharedLife life)
{
    private readonly string _id = $"ms-{life.Id:N}-";

    /// <summary>What two people owe each other: entries that are there on both sides, or on none.</summary>
    private IEnumerable<(Guid Person, string Entry)[]> Pairs =>
    [
        [(life.Seeker.Id, _id + "agree"), (life.Mentor.Id, _id + "accept")],
        [(life.Seeker.Id, _id + "session-s-1"), (life.Mentor.Id, _id + "session-s-1")],
        [(life.Mentor.Id, $"thanks-{life.Id:D}-received"), (life.Seeker.Id, $"thanks-{life.Id:D}-given")],
    ];

    private IEnumerable<(Guid Person, string Entry)> Alone =>
    [
        (life.Seeker.Id, _id + "approach-1"), (life.Seeker.Id, _id + "approach-2"), (life.Seeker.Id, _id + "feedback-f-1"),
        (life.Seeker.Id, _id + "checkin-c-1"), (life.Seeker.Id, _id + "thanks"), (life.Mentor.Id, _id + "thanks"), (life.Mentor.Id, _id + "milestone"),
    ];

    /// <summary>Why the two sides do not agree; null when they do.</summary>
    public string? Disagreement(StoredLedgers ledgers)
    {
        foreach (var pair in Pairs)
        {
            var there = Array.FindAll(pair, each => Times(ledgers, each) > 0);
            if (there.Length is not 0 and var count && count < pair.Length)
            {
                return $"{there[0].Entry} of {there[0].Person} stands alone";
            }
        }

        return Pairs.SelectMany(pair => pair).Concat(Alone).Where(each => Times(ledgers, each) > 1).Select(each => $"{each.Entry} of {each.Person} is there twice").FirstOrDefault();
    }

    /// <summary>What is missing, twice or too much once the life is complete; null when nothing is.</summary>
    public string? Incomplete(StoredLedgers ledgers)
    {
        var expected = Pairs.SelectMany(pair => pair).Concat(Alone).ToHashSet();
        var found = new[] { life.Seeker, life.First, life.Mentor }.SelectMany(person => ledgers.Of(person.Id))
            .Where(row => row.Event == LedgerCodec.LoggedEvent && (row.Entry.StartsWith(_id, StringComparison.Ordinal) || row.Entry.Contains($"thanks-{life.Id:D}", StringComparison.Ordinal)))
            .Select(row => (row.Person, row.Entry)).ToList();
        var missing = expected.Except(found).Select(each => $"{each.Entry} of {each.Person} is missing");
        var extra = found.Except(expected).Select(each => $"{each.Entry} of {each.Person} is too much");
        var problem = string.Join(", ", missing.Concat(extra));
        return problem.Length == 0 && found.Count == expected.Count ? Disagreement(ledgers) : problem;
    }

    private static int Times(StoredLedgers ledgers, (Guid Person, string Entry) each) =>
        ledgers.Of(each.Person).Count(row => row.Entry == each.Entry && row.Event == LedgerCodec.LoggedEvent);
}
