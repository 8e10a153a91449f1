using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Readiness.Contracts.Inboxes;
using Readiness.Grains.Inboxes;
using Xunit;

namespace Readiness.Grains.Tests.Inboxes;

/// <summary>What was stored by a version before is read by this one.</summary>
public sealed class StoredForms
{
    /// <summary>The inbox below, as the first version stored it. Never made anew: what is stored somewhere looks like this.</summary>
    private const string FirstVersion =
        "ICAABSHoQBduOnRoYW5rczp0MQEhIYAA4JHh5YTeCIEAAAAAAAAAAOBBIQcAAAAAAAAAAAAAAAAAAABBIQgAAAAAAAAAAAAAAAAAAABBBXMxQQVlMUETR2l2ZSBiYWNrQSdUaGFuayB5b3UKdmVyeS"
        + "BtdWNo4CDoQBNuOmhlbGQ6czIBTSGAAKD7C6+F3giBAAAAAAAAAADgwQHBAcEBwQHBAcEB4OAhAAVBHWI6Zmlyc3Qtc3RlcDoxQAlkOmU54CEABQENABngAQPg";

    [Fact]
    public void An_inbox_stored_by_the_first_version_is_read() =>
        Assert.Equivalent(Inbox(), Serializer().Deserialize<StoredInbox>(Convert.FromBase64String(FirstVersion)), strict: true);

    [Fact]
    public void What_is_stored_comes_back()
    {
        var serializer = Serializer();

        Assert.Equivalent(Inbox(), serializer.Deserialize<StoredInbox>(serializer.SerializeToArray(Inbox())), strict: true);
        Assert.Equivalent(new StoredInbox(), serializer.Deserialize<StoredInbox>(serializer.SerializeToArray(new StoredInbox())), strict: true);
    }

    [Fact]
    public void Numbers_that_are_stored_and_sent_mean_the_same_everywhere()
    {
        Assert.Equal(Names<Domain.Inboxes.InboxEvent>(), Names<InboxEvent>());
        Assert.Equal(Names<Domain.Inboxes.InboxKind>(), Names<InboxKind>());
        Assert.Equal(Names<Domain.Ledgers.ConfirmationState>(), Names<Contracts.Activities.ConfirmationState>());
    }

    private static IEnumerable<(string, int)> Names<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(value => (value.ToString(), Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)));

    private static Serializer Serializer() => new ServiceCollection().AddSerializer().BuildServiceProvider().GetRequiredService<Serializer>();

    private static StoredInbox Inbox()
    {
        var at = new DateTimeOffset(2026, 3, 18, 12, 0, 0, TimeSpan.Zero);
        return new StoredInbox
        {
            Notices =
            [
                new StoredNotice("n:thanks:t1", 8, at, new Guid(7, 0, 0, new byte[8]), new Guid(8, 0, 0, new byte[8]), "s1", "e1", "Give back", "Thank you\nvery much"),
                new StoredNotice("n:held:s2", 19, at.AddDays(1), null, null, null, null, null, null),
            ],
            PutAway = ["b:first-step:1", "d:e9"],
            Muted = [3, 6],
            Opened = true,
        };
    }
}
