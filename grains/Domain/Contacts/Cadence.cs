namespace Readiness.Domain.Contacts;

/// <summary>How often one wants to hear from a contact, and when it is time again (product.md section 6). Plain days: no clock change moves them.</summary>
public static class Cadence
{
    /// <summary>Days, where nothing else was said.</summary>
    public const int Default = 30;

    /// <summary>The contact's own, else the shortest that was set for one of its tags, else 30 days.</summary>
    public static int Of(Contact contact, IReadOnlyDictionary<string, TagCadence> tags)
    {
        if (contact.OwnCadence is { } own)
        {
            return own;
        }

        int? shortest = null;
        foreach (var tag in contact.Tags)
        {
            if (tags.TryGetValue(ContactTags.Key(tag), out var set) && !(shortest <= set.Days))
            {
                shortest = set.Days;
            }
        }

        return shortest ?? Default;
    }

    /// <summary>From when a contact's cadence runs while there was no interaction: when it was added, or met if that was later.</summary>
    public static DateOnly StartOf(Contact contact) => contact.MetOn > contact.AddedOn ? contact.MetOn.Value : contact.AddedOn;

    /// <summary>The day it is time again.</summary>
    public static DateOnly DueOn(DateOnly last, int cadence) =>
        last.DayNumber > DateOnly.MaxValue.DayNumber - cadence ? DateOnly.MaxValue : last.AddDays(cadence);

    /// <summary>How many days ago it was time; 0 while it is not overdue.</summary>
    public static int OverdueDays(DateOnly dueOn, DateOnly today) => Math.Max(0, today.DayNumber - dueOn.DayNumber);
}
