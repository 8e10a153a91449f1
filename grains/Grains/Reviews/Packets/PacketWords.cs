using System.Globalization;

namespace Readiness.Grains.Reviews.Packets;

/// <summary>Numbers and names of a packet as people read them, the same in every form.</summary>
internal static class PacketWords
{
    public static string Score(int tenths) => (tenths / 10m).ToString("0.0", CultureInfo.InvariantCulture);

    public static string Contribution(int thousandths) => (thousandths / 1000m).ToString("0.000", CultureInfo.InvariantCulture);

    public static string Moved(int tenths) => (tenths / 10m).ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);

    public static string Day(string instant) => instant[..Math.Min(10, instant.Length)];

    /// <summary>The name of an enum's value in words.</summary>
    public static string Words(string name) => name switch
    {
        "Met" => "met",
        "Partly" => "partly met",
        "NotYet" => "not yet",
        "Promoted" => "promoted",
        "Withdrawn" => "withdrawn",
        "SelfReported" => "self-reported",
        "DisputeWithdrawn" => "dispute withdrawn",
        "ReadyForReview" => "ready for review",
        _ => name.ToLowerInvariant(),
    };

    /// <summary>The same, to begin a sentence with.</summary>
    public static string Sentence(string name) => char.ToUpperInvariant(Words(name)[0]) + Words(name)[1..];

    public static PacketRating? Of(PacketAssessment? assessment, string criterion) =>
        assessment?.Ratings.FirstOrDefault(rating => rating.Criterion == criterion);
}
