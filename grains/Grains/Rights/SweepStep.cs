namespace Readiness.Grains.Rights;

/// <summary>Deletes the rows that cleared states leave, and the reminders of the person's grains; boards are read once more.</summary>
public sealed class SweepStep(IPersonalStore store, IGrainFactory grains) : IErasureStep
{
    /// <inheritdoc/>
    public string Name => "sweep";

    /// <inheritdoc/>
    public async Task CarryOutAsync(Guid person, CancellationToken cancellation)
    {
        await store.SweepAsync(PersonalStates.OwnKeys(person), cancellation);
        await LeaveStep.RereadBoardsAsync(store, grains, person);
    }
}
