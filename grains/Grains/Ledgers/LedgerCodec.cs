using System.Text.Json;
using System.Text.Json.Serialization;
using Readiness.Domain.Activities;
using Readiness.Domain.Boards;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;

namespace Readiness.Grains.Ledgers;

/// <summary>Domain events to and from stored rows. Payloads are additive: a name once stored keeps its meaning.</summary>
public static partial class LedgerCodec
{
    private const int Logged = 1;
    private const int Confirmed = 2;
    private const int Declined = 3;
    private const int Retracted = 4;

    /// <summary>The number of the event that logs an entry; stores look entries up by it.</summary>
    public const int LoggedEvent = Logged;

    /// <summary>The number of the event that declines an entry.</summary>
    public const int DeclinedEvent = Declined;

    /// <summary>The number of the event that retracts an entry.</summary>
    public const int RetractedEvent = Retracted;

    /// <summary>What the payload of a private entry, and of no other, holds outside of quoted text.</summary>
    public const string PrivateMark = "\"private\":true,";

    /// <summary>The row that stores an event after the hash given.</summary>
    public static LedgerRow Encode(Guid person, long seq, LedgerEvent happened, DateTimeOffset at, byte[] previousHash)
    {
        var (number, payload) = happened switch
        {
            ActivityLogged e => (Logged, JsonSerializer.Serialize(Payload.Of(e), PayloadJson.Default.Payload)),
            EntryConfirmed e => (Confirmed, Answer(e.By, e.Counts, null)),
            EntryDeclined e => (Declined, Answer(e.By, null, e.Reason)),
            EntryRetracted e => (Retracted, Answer(null, null, e.Reason)),
            _ => throw new InvalidOperationException($"No row stores {happened.GetType().Name}."),
        };
        return LedgerChain.Seal(new LedgerRow(
            person, seq, happened.Entry.Value, number, payload, happened.Points, happened.Day, (int)happened.Pillar, (int)happened.Counted,
            Microseconds(at), RulesetOne.Instance.Version, previousHash, []));
    }

    /// <summary>The event that a row stores. An unknown number throws: a newer program wrote it.</summary>
    public static LedgerEvent Decode(LedgerRow row)
    {
        var entry = EntryId.Parse(row.Entry);
        var pillar = (Pillar)row.Pillar;
        var counted = (CountedPeriods)row.Counted;
        if (row.Event == Logged)
        {
            return JsonSerializer.Deserialize(row.Payload, PayloadJson.Default.Payload)!.ToEvent(row, entry, counted);
        }

        var answer = JsonSerializer.Deserialize(row.Payload, PayloadJson.Default.AnswerPayload)!;
        return row.Event switch
        {
            Confirmed => new EntryConfirmed(entry, row.Day, pillar, row.Points, counted, new PersonId(answer.By!.Value), answer.Counts!.Value),
            Declined => new EntryDeclined(entry, row.Day, pillar, row.Points, counted, new PersonId(answer.By!.Value), answer.Reason!),
            Retracted => new EntryRetracted(entry, row.Day, pillar, row.Points, counted, answer.Reason),
            _ => throw new InvalidOperationException($"Row {row.Seq} of {row.Person} stores event {row.Event}, which this version does not know."),
        };
    }

    /// <summary>The instant a row was recorded.</summary>
    public static DateTimeOffset RecordedAt(LedgerRow row) => DateTimeOffset.UnixEpoch.AddTicks(row.At * TimeSpan.TicksPerMicrosecond);

    private static long Microseconds(DateTimeOffset at) => (at - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    private static string Answer(PersonId? by, bool? counts, string? reason) =>
        JsonSerializer.Serialize(new AnswerPayload(by?.Value, counts, reason), PayloadJson.Default.AnswerPayload);

    internal sealed record CounterpartPayload(Guid? Id, string Name);

    internal sealed record AnswerPayload(Guid? By, bool? Counts, string? Reason);

    internal sealed record Payload(
        string Kind, IReadOnlyList<CounterpartPayload>? With, string? Note, string? Evidence, bool Private,
        int Cap, int Repeats, int Full, Guid? By, bool Counts, DateOnly On)
    {
        public static Payload Of(ActivityLogged e) => new(
            e.Activity.Kind.Key,
            e.Activity.Counterparts.Count == 0 ? null : [.. e.Activity.Counterparts.Select(with => new CounterpartPayload(with.Person?.Value, with.Name))],
            e.Activity.Note, e.Activity.Evidence, e.Activity.Private, (int)e.Cap, e.Repeats, e.FullPoints,
            e.Activity.ConfirmedBy?.Value, e.ConfirmationCounts, e.At.Today);

        public ActivityLogged ToEvent(LedgerRow row, EntryId entry, CountedPeriods counted)
        {
            var kind = Rulesets.Version(row.Ruleset).Find(Kind) ?? throw new InvalidOperationException($"Ruleset {row.Ruleset} has no kind '{Kind}'.");
            var with = With?.Select(each => new Counterpart(each.Id is { } id ? new PersonId(id) : null, each.Name)).ToArray() ?? [];
            var activity = new Activity(entry, kind, row.Day, with, Note, Evidence, Private, By is { } by ? new PersonId(by) : null);
            return new ActivityLogged(activity, (CapOutcome)Cap, Repeats, Full, Counts, new Moment(RecordedAt(row), On), row.Points, counted);
        }
    }

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonSerializable(typeof(Payload))]
    [JsonSerializable(typeof(AnswerPayload))]
    internal sealed partial class PayloadJson : JsonSerializerContext;
}
