using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Grains.Outboxes;

namespace Readiness.Grains.Mentorships;

/// <summary>Keeps the index of mentorships, and lets open pages know.</summary>
public sealed class IndexEffectHandler(IMentorshipStore store, IGrainFactory grains) : EffectHandler<IndexEffect>
{
    /// <inheritdoc/>
    protected override async Task CarryOutAsync(IndexEffect effect)
    {
        await store.IndexAsync(effect.Mentorship, effect.Version, effect.Parties, CancellationToken.None);
        foreach (var party in effect.Parties)
        {
            await grains.GetGrain<IPersonGrain>(GrainKeys.Person(party.Person)).TouchAsync();
        }
    }
}
