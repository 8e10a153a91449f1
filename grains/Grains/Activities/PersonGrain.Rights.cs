using Readiness.Contracts.Rights;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Rights;

namespace Readiness.Grains.Activities;

/// <content>The fold of a ledger and the quests of a week are their owner's. Of others, a fold holds ids alone.</content>
public sealed partial class PersonGrain : IKeepsPersonal
{
    /// <inheritdoc/>
    public Task<string?> TellAsync(Guid person) =>
        Task.FromResult(person == _id.Value && quests.RecordExists ? PersonalJson.Write(quests.State) : null);

    /// <inheritdoc/>
    public async Task ForgetAsync(Guid person)
    {
        if (person == _id.Value)
        {
            _ledger.Abandon();
            await gate.ClearAsync(snapshot, this);
            await gate.ClearAsync(quests, this);
            DeactivateOnIdle();
        }
    }
}
