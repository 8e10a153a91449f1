using Readiness.Contracts.Rights;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Rights;

namespace Readiness.Grains.Recognition;

/// <content>What one gave is one's own; of thanks to somebody who is erased, only that they were given is kept.</content>
public sealed partial class RecognitionGrain : IKeepsPersonal
{
    /// <inheritdoc/>
    public Task<string?> TellAsync(Guid person) =>
        Task.FromResult(person == _person.Value && _stored.State.Given.Length > 0 ? PersonalJson.Write(_stored.State.Given) : null);

    /// <inheritdoc/>
    public async Task ForgetAsync(Guid person)
    {
        if (person == _person.Value)
        {
            await _gate.ClearAsync(_stored, this);
            return;
        }

        await _outbox.DeliverAllAsync();
        await _outbox.CommitAsync(new StoredThanks
        {
            Given = [.. _stored.State.Given.Select(given => given.Receiver == person ? given with { Text = string.Empty } : given)],
        });
    }
}
