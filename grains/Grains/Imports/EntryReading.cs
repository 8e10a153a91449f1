using System.Globalization;
using Readiness.Domain;
using Readiness.Domain.Activities;
using Readiness.Domain.Imports;
using Readiness.Domain.People;

namespace Readiness.Grains.Imports;

/// <summary>Makes an activity and its owner out of a row of entries.csv, or a refusal.</summary>
internal sealed class EntryReading(KnownPeople known, Ruleset rules)
{
    private const int MostOutsidersKept = 50_000;

    /// <summary>Nobody has this id: whoever confirmed is nobody here, so nobody whom the entry names.</summary>
    private static readonly PersonId Nobody = new(Guid.Empty);

    private readonly Dictionary<string, Counterpart> _outsiders = new(StringComparer.Ordinal);
    private readonly List<Counterpart> _named = [];

    /// <summary>Exactly one of owner with activity, and refusal, is set.</summary>
    public (PersonId Owner, Activity? Activity, Refusal? Refusal) Read(EntryRecord record, DateOnly today)
    {
        if (record.Fault is { } fault)
        {
            return (default, null, fault);
        }

        if (known.Find(record.PersonEmail) is not { Row.Active: true } owner)
        {
            return (default, null, ImportRefusals.PersonUnknown(record.PersonEmail));
        }

        if (!DateOnly.TryParseExact(record.Day.AsSpan().Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (default, null, ActivityRefusals.DayInvalid);
        }

        var draft = new ActivityDraft(
            record.Id.Trim(), record.Kind.Trim(), day, Counterparts(record.Counterparts), record.Note, record.Evidence, ConfirmedBy: Confirmer(record.ConfirmedBy));
        var (activity, refusal) = ActivityCheck.Check(draft, owner.Id, today, rules, backfill: true);
        return (owner.Id, activity, refusal);
    }

    private PersonId? Confirmer(string email) =>
        string.IsNullOrWhiteSpace(email) ? null : known.Find(email)?.Id ?? Nobody;

    private Counterpart[] Counterparts(string text)
    {
        _named.Clear();
        foreach (var part in text.AsSpan().Split(';'))
        {
            var name = text.AsSpan(part).Trim();
            if (name.Length > 0)
            {
                _named.Add(known.Find(name)?.Counterpart ?? Outsider(name.ToString()));
            }
        }

        return [.. _named];
    }

    /// <summary>Outsiders recur; the ledgers in memory then share one text of each.</summary>
    private Counterpart Outsider(string name)
    {
        if (!_outsiders.TryGetValue(name, out var outsider))
        {
            outsider = new Counterpart(null, name);
            if (_outsiders.Count < MostOutsidersKept)
            {
                _outsiders.Add(name, outsider);
            }
        }

        return outsider;
    }
}
