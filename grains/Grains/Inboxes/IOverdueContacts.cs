namespace Readiness.Grains.Inboxes;

/// <summary>Somebody's contacts that are overdue.</summary>
public interface IOverdueContacts
{
    /// <summary>Those of a person on a day, in no order.</summary>
    Task<IReadOnlyList<WaitingContact>> OverdueAsync(Guid person, DateOnly today);
}
