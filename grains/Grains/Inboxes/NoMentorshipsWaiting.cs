namespace Readiness.Grains.Inboxes;

/// <summary>Nothing of mentorships waits for anybody. Stands in where nothing tells of any.</summary>
public sealed class NoMentorshipsWaiting : IMentorshipWaiting
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<WaitingMentorship>> WaitingAsync(Guid person, DateOnly today, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<WaitingMentorship>>([]);
}
