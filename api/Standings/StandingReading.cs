using Readiness.Api.Schema;
using Readiness.Contracts;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Badges;
using Readiness.Contracts.Inboxes;

namespace Readiness.Api.Standings;

/// <summary>Reads one's standing again and again, and tells which badges are new since the time before.</summary>
internal sealed class StandingReading(IGrainFactory grains, Guid person)
{
    private readonly string _key = GrainKeys.Person(person);
    private readonly string _inbox = GrainKeys.Inbox(person);
    private HashSet<string>? _held;

    public async Task<StandingChange> ReadAsync()
    {
        var standing = await grains.GetGrain<IPersonGrain>(_key).StandingAsync(person);
        var badges = await grains.GetGrain<IBadgesGrain>(_key).BadgesAsync(person);
        if (standing is null || badges is null)
        {
            throw RequestErrors.NotAllowed();
        }

        var held = badges.Where(badge => badge.AwardedOn is not null).ToArray();
        var fresh = _held is { } before ? Array.FindAll(held, badge => !before.Contains(badge.Key)) : [];
        _held = held.Select(badge => badge.Key).ToHashSet(StringComparer.Ordinal);
        return new StandingChange(standing, fresh, await grains.GetGrain<IInboxGrain>(_inbox).CountsAsync());
    }
}
