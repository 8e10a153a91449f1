namespace Readiness.Domain.Contacts;

/// <summary>What was given to and received from a contact in the last year (product.md section 6).</summary>
/// <param name="Given">Acts that helped the contact.</param>
/// <param name="Received">Acts of the contact that helped the owner.</param>
public readonly record struct Reciprocity(int Given, int Received)
{
    /// <summary>The days that count, today among them.</summary>
    public const int Days = 365;

    private const int FewestOnOneSide = 3;
    private const int TimesTheOther = 3;

    private static readonly Dictionary<string, Direction> Directions = new(StringComparer.Ordinal)
    {
        ["offer-help"] = Direction.Given,
        ["help-mentor"] = Direction.Given,
        ["express-gratitude"] = Direction.Given,
        ["assist"] = Direction.Given,
        ["introduce"] = Direction.Given,
        ["share-resource"] = Direction.Given,
        ["accept-mentee"] = Direction.Given,
        ["lead-mentee-session"] = Direction.Given,
        ["mentee-milestone"] = Direction.Given,
        ["guide"] = Direction.Given,
        ["agree-mentorship"] = Direction.Received,
        ["mentor-session"] = Direction.Received,
        ["act-on-feedback"] = Direction.Received,
        ["approach-mentor"] = Direction.Received,
    };

    /// <summary>The first day that counts.</summary>
    public static DateOnly Since(DateOnly today) => today.AddDays(1 - Days);

    /// <summary>Which way help goes in a kind of activity; kinds of later rulesets go neither way until they are named here.</summary>
    public static Direction Of(string kind) => Directions.GetValueOrDefault(kind);

    /// <summary>
    /// Counts both logs. An act between colleagues may be in both, so each way the log with more of it counts: what both
    /// logged is counted once.
    /// </summary>
    public static Reciprocity Of(IEnumerable<Interaction> interactions)
    {
        var (given, received, theirGiven, theirReceived) = (0, 0, 0, 0);
        foreach (var each in interactions)
        {
            var count = each.Count;
            switch (Of(each.Kind), each.ByOther)
            {
                case (Direction.Given, false):
                    given += count;
                    break;
                case (Direction.Received, false):
                    received += count;
                    break;
                case (Direction.Given, true):
                    theirGiven += count;
                    break;
                case (Direction.Received, true):
                    theirReceived += count;
                    break;
            }
        }

        return new Reciprocity(Math.Max(given, theirReceived), Math.Max(received, theirGiven));
    }

    /// <summary>A friendly word when it went one way for long; null when it did not.</summary>
    public string? Nudge() =>
        IsOneSided(Given, Received) ? "You have been generous here. Is there something you would like to ask, or to learn from them?"
        : IsOneSided(Received, Given) ? "You have had good support here. A thank-you, an introduction or something you know might please them."
        : null;

    private static bool IsOneSided(int more, int less) => more >= FewestOnOneSide && more >= less * TimesTheOther;
}
