using Readiness.Contracts.Rights;
using Readiness.Domain.Inboxes;
using Readiness.Grains.Ledgers;
using Readiness.Grains.Rights;

namespace Readiness.Grains.Inboxes;

/// <content>An inbox is its owner's; what somebody else let the owner know goes with that person.</content>
public sealed partial class InboxGrain : IKeepsPersonal
{
    /// <inheritdoc/>
    public Task<string?> TellAsync(Guid person)
    {
        object? told = !stored.RecordExists ? null
            : person == _person ? InboxCodec.Write(_book)
            : InboxCodec.Write(_book).Notices.Where(notice => notice.Person == person).ToArray() is { Length: > 0 } own ? new { Notices = own }
            : null;
        return Task.FromResult(told is null ? null : PersonalJson.Write(told));
    }

    /// <inheritdoc/>
    public async Task ForgetAsync(Guid person)
    {
        if (person == _person)
        {
            await gate.ClearAsync(stored, this);
            _book = InboxBook.Empty;
        }
        else if (_book.Notices.Any(notice => notice.Person == person))
        {
            await KeepAsync(_book with { Notices = [.. _book.Notices.Where(notice => notice.Person != person)] });
        }
    }
}
