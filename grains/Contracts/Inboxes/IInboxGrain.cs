namespace Readiness.Contracts.Inboxes;

/// <summary>One person's inbox.</summary>
[Alias("Readiness.IInboxGrain")]
public interface IInboxGrain : IGrainWithStringKey
{
    /// <summary>Adds a notice; one whose key is there already, put away or not, changes nothing. Returns once it is stored.</summary>
    [Alias("Notify")]
    Task NotifyAsync(Notice notice);
}
