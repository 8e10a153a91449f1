namespace Readiness.Grains.Inboxes;

/// <summary>What waits for somebody in their mentorships.</summary>
public interface IMentorshipWaiting
{
    /// <summary>What waits for a person on a day, in no order.</summary>
    Task<IReadOnlyList<WaitingMentorship>> WaitingAsync(Guid person, DateOnly today, CancellationToken cancellation);
}
