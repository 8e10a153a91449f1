namespace Readiness.Domain.Contacts;

/// <summary>
/// The order of contacts: the longest overdue first, then whoever is due soonest, then by name (product.md section 6).
/// It is total, so a page can begin behind any place in it.
/// </summary>
/// <param name="DueOn">The day it is time again.</param>
/// <param name="Name">The name as it is shown.</param>
/// <param name="Id">The contact's id.</param>
public readonly record struct ContactOrder(DateOnly DueOn, string Name, string Id) : IComparable<ContactOrder>
{
    /// <inheritdoc/>
    public int CompareTo(ContactOrder other)
    {
        var order = DueOn.CompareTo(other.DueOn);
        order = order != 0 ? order : string.Compare(Name, other.Name, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : string.CompareOrdinal(Id, other.Id);
    }

    /// <summary>Whether one comes before another.</summary>
    public static bool operator <(ContactOrder left, ContactOrder right) => left.CompareTo(right) < 0;

    /// <summary>Whether one comes behind another.</summary>
    public static bool operator >(ContactOrder left, ContactOrder right) => left.CompareTo(right) > 0;

    /// <summary>Whether one comes before another, or is it.</summary>
    public static bool operator <=(ContactOrder left, ContactOrder right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one comes behind another, or is it.</summary>
    public static bool operator >=(ContactOrder left, ContactOrder right) => left.CompareTo(right) >= 0;
}
