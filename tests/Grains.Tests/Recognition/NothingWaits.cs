using Readiness.Grains.Inboxes;

namespace Readiness.Grains.Tests.Recognition;

/// <summary>An inbox in which nothing is but what somebody was told.</summary>
internal sealed class NothingWaits : IMentorshipWaiting, IOverdueContacts
{
    public Task<IReadOnlyList<WaitingMentorship>> WaitingAsync(Guid person, DateOnly today, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<WaitingMentorship>>([]);

    public Task<IReadOnlyList<WaitingContact>> OverdueAsync(Guid person, DateOnly today) => Task.FromResult<IReadOnlyList<WaitingContact>>([]);
}
