namespace Readiness.Domain.Inboxes;

/// <summary>
/// What nothing else knows of an inbox: what the person was told, what they put away, and what they muted. A value: a
/// change makes a new one, and what changes nothing gives the same one back.
/// </summary>
/// <param name="Notices">The latest things told, by time and then key; each key once.</param>
/// <param name="PutAway">Keys of items that were put away; the latest of them.</param>
/// <param name="Muted">Kinds that are neither counted nor listed.</param>
/// <param name="Opened">Whether the inbox was ever read: badges from before count as known.</param>
public sealed record InboxBook(IReadOnlyList<InboxItem> Notices, IReadOnlyList<string> PutAway, IReadOnlySet<InboxKind> Muted, bool Opened)
{
    /// <summary>Notices kept; older ones go.</summary>
    public const int MostNotices = 200;

    /// <summary>Keys put away that are remembered beside those of badges; older ones belong to what is long gone.</summary>
    public const int MostPutAway = 1_000;

    /// <summary>How keys of badges begin. They are remembered for good: a badge is held for years.</summary>
    public const string BadgePrefix = "b:";

    /// <summary>One that was never read.</summary>
    public static InboxBook Empty { get; } = new([], [], new HashSet<InboxKind>(), Opened: false);

    /// <summary>
    /// Adds a notice. The same key again, put away or not, changes nothing: nobody is told twice. The latest are kept, in
    /// whatever order they come; what makes room counts as put away, so that it does not come back either.
    /// </summary>
    public InboxBook Tell(InboxItem notice)
    {
        if (Notices.Any(known => known.Key == notice.Key) || PutAway.Contains(notice.Key))
        {
            return this;
        }

        InboxItem[] all = [.. Notices.Append(notice).OrderBy(each => each.At).ThenBy(each => each.Key, StringComparer.Ordinal)];
        return all.Length <= MostNotices ? this with { Notices = all } : (this with { Notices = all }).Put(all[..^MostNotices].Select(each => each.Key));
    }

    /// <summary>Opens it for the first time: badges held by then are no news.</summary>
    public InboxBook Open(IEnumerable<string> keysOfBadges) => Opened ? this : (this with { Opened = true }).Put(keysOfBadges);

    /// <summary>Puts away those of the items that only tell something; keys of other items, and unknown ones, change nothing.</summary>
    public InboxBook Dismiss(IReadOnlyCollection<string> keys, IEnumerable<InboxItem> items) =>
        Put(items.Where(item => item.Event.OnlyTells() && keys.Contains(item.Key)).Select(item => item.Key));

    /// <summary>Mutes these kinds and no others.</summary>
    public InboxBook Mute(IReadOnlyCollection<InboxKind> kinds) => Muted.SetEquals(kinds) ? this : this with { Muted = kinds.ToHashSet() };

    /// <summary>What is to be listed: not put away, not muted; what is due first, then the latest first, then by key.</summary>
    public IReadOnlyList<InboxItem> List(IEnumerable<InboxItem> derived)
    {
        var away = PutAway.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. derived.Concat(Notices).Where(item => !away.Contains(item.Key) && !Muted.Contains(item.Kind))
                .OrderBy(item => item.DueOn ?? DateOnly.MaxValue).ThenByDescending(item => item.At ?? DateTimeOffset.MinValue).ThenBy(item => item.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>How much of each kind there is, by the number of the kind.</summary>
    /// <param name="confirmations">Entries that wait for the person's word.</param>
    /// <param name="listed">What <see cref="List"/> gave.</param>
    public int[] Count(int confirmations, IReadOnlyList<InboxItem> listed)
    {
        var counts = new int[Enum.GetValues<InboxKind>().Length];
        counts[(int)InboxKind.Confirmation] = Muted.Contains(InboxKind.Confirmation) ? 0 : confirmations;
        foreach (var item in listed)
        {
            counts[(int)item.Kind]++;
        }

        return counts;
    }

    private InboxBook Put(IEnumerable<string> keys)
    {
        var fresh = keys.Except(PutAway, StringComparer.Ordinal).ToArray();
        if (fresh.Length == 0)
        {
            return this;
        }

        var all = PutAway.Concat(fresh).ToLookup(key => key.StartsWith(BadgePrefix, StringComparison.Ordinal));
        return this with
        {
            PutAway = [.. all[true], .. all[false].TakeLast(MostPutAway)],
            Notices = [.. Notices.Where(notice => !fresh.Contains(notice.Key))],
        };
    }
}
