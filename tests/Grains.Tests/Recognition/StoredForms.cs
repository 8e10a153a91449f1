using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Readiness.Contracts.Activities;
using Readiness.Contracts.Inboxes;
using Readiness.Grains.Outboxes;
using Readiness.Grains.Recognition;
using Xunit;

namespace Readiness.Grains.Tests.Recognition;

/// <summary>What was stored by a version before is read by this one.</summary>
public sealed class StoredForms
{
    /// <summary>The thanks below, as the first version stored them. Never made anew: what is stored somewhere looks like this.</summary>
    private const string FirstVersion =
        "ICAAAyHoQCEBAAAAAAAAAAAAAAAAAAAAQSEDAAAAAAAAAAAAAAAAAAAAASVBLUZvciB0aGUgY2FyZWZ1bCByZXZpZXchgMYpJi2aZ98IgQAAAAAAAAAA4AHUqLQBA+DgIQAHMQE822DhM1JlYWRpbm"
        + "Vzcy5UaGFua3NSb3dFZmZlY3To6Ogg6EAhAQAAAAAAAAAAAAAAAAAAAEEhAgAAAAAAAAAAAAAAAAAAAEEhAwAAAAAAAAAAAAAAAAAAAAElwREhgMYpJi2aZ98IgQAAAAAAAAAA4AEDAQHg4DABDwwB"
        + "+ydSZWFkaW5lc3MuTG9nRWZmZWN06OjoQCEDAAAAAAAAAAAAAAAAAAAAIehAI3RoYW5rcy0xLXJlY2VpdmVkQQ1hc3Npc3RhjUoLAEEhAgAAAAAAAAAAAAAAAAAAAAEDwRHBAeDgMAHH1/4nLVJlYW"
        + "RpbmVzcy5Ob3RpY2VFZmZlY3To6OhAIQMAAAAAAAAAAAAAAAAAAAAh6EARdGhhbmtzOjEJAyEhgMYpJi2aZ98IgQAAAAAAAAAA4EEhAgAAAAAAAAAAAAAAAAAAAMEBwQHBP0EdQXNzaXN0IHNvbWVv"
        + "bmXBEeDg4OA=";

    [Fact]
    public void Thanks_stored_by_the_first_version_are_read() =>
        Assert.Equivalent(Given(), Serializer().Deserialize<StoredThanks>(Convert.FromBase64String(FirstVersion)), strict: true);

    [Fact]
    public void What_is_stored_comes_back()
    {
        Assert.Equivalent(Given(), Serializer().Deserialize<StoredThanks>(Serializer().SerializeToArray(Given())), strict: true);
        Assert.Equivalent(new StoredThanks(), Serializer().Deserialize<StoredThanks>(Serializer().SerializeToArray(new StoredThanks())), strict: true);
    }

    private static Serializer Serializer() => new ServiceCollection().AddSerializer().BuildServiceProvider().GetRequiredService<Serializer>();

    private static StoredThanks Given()
    {
        var (thanks, ana, ben) = (Id(1), Id(2), Id(3));
        var at = new DateTimeOffset(2026, 12, 31, 23, 59, 59, TimeSpan.Zero).AddMicroseconds(7);
        return new StoredThanks
        {
            Given = [new StoredThanksItem(thanks, ben, 9, "For the careful review", at, new DateOnly(2027, 1, 1).DayNumber, Hidden: true)],
            Pending =
            [
                new ThanksRowEffect(new ThanksRow(thanks, ana, ben, 9, "For the careful review", at, HiddenByGiver: true, HiddenByReceiver: false)),
                new LogEffect(ben, new LogShared("thanks-1-received", "assist", new DateOnly(2027, 1, 1), ana, Confirmed: true, "For the careful review", null)),
                new NoticeEffect(ben, new Notice("thanks:1", InboxEvent.ThanksReceived, at, ana, Entry: "thanks-1-received", Subject: "Assist someone", Text: "For the careful review")),
            ],
        };
    }

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
