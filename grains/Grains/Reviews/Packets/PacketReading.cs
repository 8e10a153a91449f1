using System.Globalization;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.Reviews.Packets;

/// <summary>What the rows of an entry say, for people to read.</summary>
internal static class PacketReading
{
    /// <summary>The evidence that rows of one entry are, in order; names are asked for one by one, in the order of the words.</summary>
    public static async ValueTask<PacketEvidence> OfAsync(IReadOnlyList<LedgerRow> rows, RulesetBook rulesets, Func<PersonId, ValueTask<string>> nameOf)
    {
        var (logged, entry) = LedgerCodec.Entry(rows, rulesets);
        var words = new List<PacketWord>();
        foreach (var row in rows)
        {
            if (Word(LedgerCodec.Decode(row, rulesets), row.Person) is var (said, by, text))
            {
                words.Add(new PacketWord(said, await nameOf(by), Instant(LedgerCodec.RecordedAt(row)), text));
            }
        }

        return new PacketEvidence(
            entry.Id.Value, logged.Activity.Kind.Title, Day(entry.Day), [.. logged.Activity.Counterparts.Select(with => with.Name)],
            entry.DisputedBy is null ? entry.Status.ToString() : "Disputed", entry.Points, logged.Activity.Note, logged.Activity.Evidence, words,
            [.. rows.Select(PacketRows.Write)]);
    }

    /// <summary>An instant as packets write it.</summary>
    public static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    /// <summary>A day as packets write it.</summary>
    public static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Null when the event is nobody's word. An event nobody knows is a bug and throws.</summary>
    private static (string Event, PersonId By, string? Text)? Word(LedgerEvent happened, Guid owner) => happened switch
    {
        ActivityLogged { Activity.ConfirmedBy: { } by } => ("Confirmed", by, null),
        ActivityLogged => null,
        EntryConfirmed e => ("Confirmed", e.By, null),
        EntryDeclined e => ("Declined", e.By, e.Reason),
        EntryRetracted e => ("Retracted", new PersonId(owner), e.Reason),
        EntryEndorsed e => ("Endorsed", e.By, e.Comment),
        EntryDisputed e => ("Disputed", e.By, e.Comment),
        DisputeWithdrawn e => ("DisputeWithdrawn", e.By, e.Comment),
        _ => throw new InvalidOperationException($"No packet tells of {happened.GetType().Name}."),
    };
}
