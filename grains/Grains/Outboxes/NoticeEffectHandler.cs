using Readiness.Contracts;
using Readiness.Contracts.Inboxes;

namespace Readiness.Grains.Outboxes;

/// <summary>Adds notices to inboxes.</summary>
public sealed class NoticeEffectHandler(IGrainFactory grains) : EffectHandler<NoticeEffect>
{
    /// <inheritdoc/>
    protected override Task CarryOutAsync(NoticeEffect effect) =>
        grains.GetGrain<IInboxGrain>(GrainKeys.Inbox(effect.Person)).NotifyAsync(effect.Notice);
}
