using System.Text.Json;
using System.Text.Json.Serialization;
using Readiness.Domain.Activities;
using Readiness.Domain.Badges;
using Readiness.Domain.Boards;
using Readiness.Domain.Calendars;
using Readiness.Domain.Ledgers;
using Readiness.Domain.People;
using Readiness.Domain.Recognition;
using Readiness.Grains.Rulesets;

namespace Readiness.Grains.Ledgers;

/// <summary>Domain events to and from stored rows. Payloads are additive: a name once stored keeps its meaning.</summary>
public static partial class LedgerCodec
{
    private const int Logged = 1;
    private const int Confirmed = 2;
    private const int Declined = 3;
    private const int Retracted = 4;
    private const int Endorsed = 5;
    private const int Disputed = 6;
    private const int Withdrawn = 7;

    /// <summary>The number of the event that logs an entry; stores look entries up by it.</summary>
    public const int LoggedEvent = Logged;

    /// <summary>The number of the event that declines an entry.</summary>
    public const int DeclinedEvent = Declined;

    /// <summary>The number of the event that disputes an entry.</summary>
    public const int DisputedEvent = Disputed;

    /// <summary>The number of the event that retracts an entry.</summary>
    public const int RetractedEvent = Retracted;

    /// <summary>Whether a row is a word of the manager line.</summary>
    public static bool IsReview(LedgerRow row) => row.Event is Endorsed or Disputed or Withdrawn;

    /// <summary>What the payload of a private entry, and of no other, holds outside of quoted text.</summary>
    public const string PrivateMark = "\"private\":true,";

    /// <summary>What the payload of an event that moved a badge, and of no other, holds outside of quoted text.</summary>
    public const string BadgesMark = "\"badges\":[";

    private const string LetGoMark = "{\"seal\":\"";

    private const char Awarded = '+';
    private const char Revoked = '-';

    /// <summary>The row that stores an event, after the hash given and with the version of the ruleset that decided it.</summary>
    public static LedgerRow Encode(
        Guid person, long seq, LedgerEvent happened, int ruleset, DateTimeOffset at, byte[] previousHash, SaltSource? salts = null)
    {
        var (number, payload) = happened switch
        {
            ActivityLogged e => (Logged, JsonSerializer.Serialize(Payload.Of(e, salts), PayloadJson.Default.Payload)),
            EntryConfirmed e => (Confirmed, Answer(e, e.By, e.Counts, null)),
            EntryDeclined e => (Declined, Answer(e, e.By, null, SealedText.Of(e.Reason, salts))),
            EntryRetracted e => (Retracted, Answer(e, null, null, SealedText.Of(e.Reason, null))),
            EntryEndorsed e => (Endorsed, Answer(e, e.By, null, SealedText.Of(e.Comment, salts))),
            EntryDisputed e => (Disputed, Answer(e, e.By, null, SealedText.Of(e.Comment, salts))),
            DisputeWithdrawn e => (Withdrawn, Answer(e, e.By, null, SealedText.Of(e.Comment, salts))),
            _ => throw new InvalidOperationException($"No row stores {happened.GetType().Name}."),
        };
        return LedgerChain.Seal(new LedgerRow(
            person, seq, happened.Entry.Value, number, payload, happened.Points, happened.Day, (int)happened.Pillar, (int)happened.Counted,
            Microseconds(at), ruleset, previousHash, [])
        {
            Badges = happened.Badges,
            Happened = happened,
        });
    }

    /// <summary>The event that a row stores. An unknown number throws: a newer program wrote it.</summary>
    public static LedgerEvent Decode(LedgerRow row, RulesetBook rulesets)
    {
        var entry = EntryId.Parse(row.Entry);
        var pillar = (Pillar)row.Pillar;
        var counted = (CountedPeriods)row.Counted;
        if (row.Event == Logged)
        {
            return JsonSerializer.Deserialize(row.Payload, PayloadJson.Default.Payload)!.ToEvent(row, entry, counted, rulesets);
        }

        var answer = JsonSerializer.Deserialize(row.Payload, PayloadJson.Default.AnswerPayload)!;
        LedgerEvent happened = row.Event switch
        {
            Confirmed => new EntryConfirmed(entry, row.Day, pillar, row.Points, counted, new PersonId(answer.By!.Value), answer.Counts!.Value),
            Declined => new EntryDeclined(entry, row.Day, pillar, row.Points, counted, new PersonId(answer.By!.Value), answer.Reason?.Text ?? FormerColleague.Words),
            Retracted => new EntryRetracted(entry, row.Day, pillar, row.Points, counted, answer.Reason?.Text),
            Endorsed => new EntryEndorsed(entry, row.Day, pillar, row.Points, counted, new PersonId(answer.By!.Value), answer.Reason?.Text),
            Disputed => new EntryDisputed(entry, row.Day, pillar, row.Points, counted, new PersonId(answer.By!.Value), answer.Reason?.Text ?? FormerColleague.Words),
            Withdrawn => new DisputeWithdrawn(entry, row.Day, pillar, row.Points, counted, new PersonId(answer.By!.Value), answer.Reason?.Text),
            _ => throw new InvalidOperationException($"Row {row.Seq} of {row.Person} stores event {row.Event}, which this version does not know."),
        };
        return answer.Badges is null ? happened : happened with { Badges = Badges(answer.Badges, answer.BadgesOn) };
    }

    /// <summary>One entry from all its rows, in order: the event that logged it, and what became of it.</summary>
    public static (ActivityLogged Logged, LedgerEntry Entry) Entry(IReadOnlyList<LedgerRow> rows, RulesetBook rulesets)
    {
        var logged = (ActivityLogged)Decode(rows[0], rulesets);
        return (logged, rows.Skip(1).Aggregate(LedgerEntry.From(logged), (entry, row) => entry.After(Decode(row, rulesets))));
    }

    /// <summary>What a stored row says of badges, without the rest of its event.</summary>
    public static BadgeChanges BadgesOf(LedgerRow row)
    {
        if (!row.Payload.Contains(BadgesMark, StringComparison.Ordinal))
        {
            return BadgeChanges.None;
        }

        var payload = JsonSerializer.Deserialize(row.Payload, PayloadJson.Default.BadgesPayload)!;
        return Badges(payload.Badges, payload.BadgesOn);
    }

    /// <summary>
    /// The payload without what one person said in somebody else's ledger, and without their name; null when nothing of theirs is
    /// in it. What the chain covers stays the same, but for rows from before texts were sealed.
    /// </summary>
    public static string? Forget(LedgerRow row, Guid person)
    {
        string next;
        if (row.Event == Logged)
        {
            var payload = JsonSerializer.Deserialize(row.Payload, PayloadJson.Default.Payload)!;
            next = JsonSerializer.Serialize(
                payload with
                {
                    With = payload.With?.Select(each => each.Id == person ? each with { Name = each.Name?.LetGo() } : each).ToList(),
                    Note = payload.By == person && IsOfConfirmer(row.Entry) ? payload.Note?.LetGo() : payload.Note,
                },
                PayloadJson.Default.Payload);
        }
        else
        {
            var answer = JsonSerializer.Deserialize(row.Payload, PayloadJson.Default.AnswerPayload)!;
            next = answer.By == person ? JsonSerializer.Serialize(answer with { Reason = answer.Reason?.LetGo() }, PayloadJson.Default.AnswerPayload) : row.Payload;
        }

        return next == row.Payload ? null : next;
    }

    /// <summary>What one person said in somebody else's ledger: a reason, a comment, the words of their thanks; null when nothing.</summary>
    public static string? WordsOf(LedgerRow row, Guid person)
    {
        if (row.Event != Logged)
        {
            var answer = JsonSerializer.Deserialize(row.Payload, PayloadJson.Default.AnswerPayload)!;
            return answer.By == person ? answer.Reason?.Text : null;
        }

        var payload = JsonSerializer.Deserialize(row.Payload, PayloadJson.Default.Payload)!;
        return payload.By == person && IsOfConfirmer(row.Entry) ? payload.Note?.Text : null;
    }

    /// <summary>People of whom a row holds a seal and no text: they must have been erased.</summary>
    public static IReadOnlyList<Guid> LetGoOf(LedgerRow row)
    {
        if (!row.Payload.Contains(LetGoMark, StringComparison.Ordinal))
        {
            return [];
        }

        if (row.Event != Logged)
        {
            return JsonSerializer.Deserialize(row.Payload, PayloadJson.Default.AnswerPayload) is { Reason.Seal: not null, By: { } by } ? [by] : [];
        }

        var payload = JsonSerializer.Deserialize(row.Payload, PayloadJson.Default.Payload)!;
        var named = (payload.With ?? []).Where(each => each.Name?.Seal is not null).Select(each => each.Id ?? Guid.Empty);
        return [.. payload.Note?.Seal is null ? named : named.Append(payload.By ?? Guid.Empty)];
    }

    /// <summary>The note of an entry that thanks brought about is what the giver said.</summary>
    private static bool IsOfConfirmer(string entry) =>
        entry.StartsWith(ThanksEntries.IdPrefix, StringComparison.Ordinal) && entry.EndsWith(ThanksEntries.ReceivedSuffix, StringComparison.Ordinal);

    /// <summary>The instant a row was recorded.</summary>
    public static DateTimeOffset RecordedAt(LedgerRow row) => DateTimeOffset.UnixEpoch.AddTicks(row.At * TimeSpan.TicksPerMicrosecond);

    private static long Microseconds(DateTimeOffset at) => (at - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    private static string Answer(LedgerEvent happened, PersonId? by, bool? counts, SealedText? reason) =>
        JsonSerializer.Serialize(
            new AnswerPayload(by?.Value, counts, reason, Texts(happened.Badges), Day(happened.Badges)), PayloadJson.Default.AnswerPayload);

    /// <summary>Changes of badges as they are stored: +key for one awarded, -key for one revoked.</summary>
    private static string[]? Texts(BadgeChanges badges) =>
        badges.Count == 0 ? null : [.. badges.Select(change => (change.Kind == BadgeChangeKind.Awarded ? Awarded : Revoked) + change.Key)];

    private static DateOnly? Day(BadgeChanges badges) => badges.Count == 0 ? null : badges.On;

    private static BadgeChanges Badges(IReadOnlyList<string>? texts, DateOnly? on) =>
        texts is null ? BadgeChanges.None : new BadgeChanges(on!.Value, [.. texts.Select(Change)]);

    private static BadgeChange Change(string text) => text[0] switch
    {
        Awarded => new BadgeChange(text[1..], BadgeChangeKind.Awarded),
        Revoked => new BadgeChange(text[1..], BadgeChangeKind.Revoked),
        _ => throw new FormatException($"'{text}' is no change of a badge."),
    };

    internal sealed record CounterpartPayload(Guid? Id, SealedText? Name);

    internal sealed record AnswerPayload(Guid? By, bool? Counts, SealedText? Reason, IReadOnlyList<string>? Badges, DateOnly? BadgesOn);

    internal sealed record BadgesPayload(IReadOnlyList<string>? Badges, DateOnly? BadgesOn);

    internal sealed record Payload(
        string Kind, IReadOnlyList<CounterpartPayload>? With, SealedText? Note, string? Evidence, bool Private,
        int Cap, int Repeats, int Full, Guid? By, bool Counts, DateOnly On,
        IReadOnlyList<string>? Badges, DateOnly? BadgesOn)
    {
        public static Payload Of(ActivityLogged e, SaltSource? salts) => new(
            e.Activity.Kind.Key,
            e.Activity.Counterparts.Count == 0 ? null
                : [.. e.Activity.Counterparts.Select(with => new CounterpartPayload(with.Person?.Value, SealedText.Of(with.Name, with.Person is null ? null : salts)))],
            SealedText.Of(e.Activity.Note, IsOfConfirmer(e.Activity.Id.Value) ? salts : null), e.Activity.Evidence, e.Activity.Private, (int)e.Cap, e.Repeats, e.FullPoints,
            e.Activity.ConfirmedBy?.Value, e.ConfirmationCounts, e.At.Today, Texts(e.Badges), Day(e.Badges));

        public ActivityLogged ToEvent(LedgerRow row, EntryId entry, CountedPeriods counted, RulesetBook rulesets)
        {
            var kind = rulesets.Version(row.Ruleset).Find(Kind) ?? throw new InvalidOperationException($"Ruleset {row.Ruleset} has no kind '{Kind}'.");
            var with = With?.Select(each => new Counterpart(each.Id is { } id ? new PersonId(id) : null, each.Name?.Text ?? FormerColleague.Name)).ToArray() ?? [];
            var activity = new Activity(entry, kind, row.Day, with, Note?.Text, Evidence, Private, By is { } by ? new PersonId(by) : null);
            return new ActivityLogged(activity, (CapOutcome)Cap, Repeats, Full, Counts, new Moment(RecordedAt(row), On), row.Points, counted)
            {
                Badges = LedgerCodec.Badges(Badges, BadgesOn),
            };
        }
    }

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonSerializable(typeof(Payload))]
    [JsonSerializable(typeof(AnswerPayload))]
    [JsonSerializable(typeof(BadgesPayload))]
    internal sealed partial class PayloadJson : JsonSerializerContext;
}
