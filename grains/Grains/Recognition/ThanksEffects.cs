using System.Globalization;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Inboxes;
using Readiness.Domain.Recognition;
using Readiness.Grains.Outboxes;

namespace Readiness.Grains.Recognition;

/// <summary>What thanks bring about: a row to read, an entry in either ledger, and a notice to the receiver.</summary>
internal static class ThanksEffects
{
    public static Effect[] Of(Thanks thanks, ThankedPractices practices)
    {
        var received = ThanksEntries.Received(thanks, practices);
        var notice = new Notice(
            string.Create(CultureInfo.InvariantCulture, $"thanks:{thanks.Id:D}"), InboxEvent.ThanksReceived, thanks.Given.At, thanks.Giver.Value,
            Entry: received.EntryId, Subject: practices.Of(thanks.Practice).Kind.Title, Text: thanks.Text);
        return [new ThanksRowEffect(ThanksCodec.Row(thanks)), Log(received), Log(ThanksEntries.Given(thanks)), new NoticeEffect(thanks.Receiver.Value, notice)];
    }

    private static LogEffect Log(ThanksEntry entry) =>
        new(entry.Owner.Value, new LogShared(entry.EntryId, entry.Kind, entry.Day, entry.With.Value, entry.Confirmed, entry.Note, Evidence: null));
}
