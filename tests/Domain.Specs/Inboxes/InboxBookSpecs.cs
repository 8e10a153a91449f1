using Readiness.Domain.Inboxes;

namespace Readiness.Domain.Specs.Inboxes;

/// <summary>What an inbox shows, counts, forgets and never tells twice.</summary>
public sealed class InboxBookSpecs
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 18, 12, 0, 0, TimeSpan.Zero);
    private static readonly InboxItem Session = new("m:s", InboxEvent.SessionToPrepare, DueOn: Days.On("2026-03-20"));
    private static readonly InboxItem Contact = new("c:c1", InboxEvent.ContactOverdue, DueOn: Days.On("2026-03-01"));
    private static readonly InboxItem Request = new("m:m", InboxEvent.MentorshipRequested, Noon.AddHours(-3));
    private static readonly InboxItem Declined = new("d:e1", InboxEvent.EntryDeclined, Noon.AddHours(-1), Entry: "e1");
    private static readonly InboxItem Badge = new("b:first-step:1", InboxEvent.BadgeAwarded, Noon.AddHours(-12), Badge: "first-step");

    [Fact]
    public void What_is_due_comes_first_then_the_latest()
    {
        var book = InboxBook.Empty.Tell(Notice("n1", Noon)).Tell(Notice("n2", Noon.AddDays(-9)));

        Assert.Equal(["c:c1", "m:s", "n1", "d:e1", "m:m", "b:first-step:1", "n2"], Keys(book, Badge, Declined, Request, Session, Contact));
    }

    [Fact]
    public void What_came_at_the_same_time_is_ordered_by_key_so_that_every_host_shows_the_same()
    {
        var (one, other) = (Notice("b", Noon), Notice("a", Noon));

        Assert.Equal(["a", "b"], Keys(InboxBook.Empty.Tell(one).Tell(other)));
        Assert.Equal(["a", "b"], Keys(InboxBook.Empty.Tell(other).Tell(one)));
    }

    [Theory]
    [InlineData(InboxEvent.MentorshipRequested, InboxKind.Request, false)]
    [InlineData(InboxEvent.AgreementToPropose, InboxKind.Request, false)]
    [InlineData(InboxEvent.AgreementToAnswer, InboxKind.Request, false)]
    [InlineData(InboxEvent.SessionToPrepare, InboxKind.Session, false)]
    [InlineData(InboxEvent.SessionToConfirm, InboxKind.Session, false)]
    [InlineData(InboxEvent.ReflectionToWrite, InboxKind.Session, false)]
    [InlineData(InboxEvent.ContactOverdue, InboxKind.Contact, false)]
    [InlineData(InboxEvent.BadgeAwarded, InboxKind.Badge, true)]
    [InlineData(InboxEvent.ThanksReceived, InboxKind.Thanks, true)]
    [InlineData(InboxEvent.EntryDeclined, InboxKind.News, true)]
    [InlineData(InboxEvent.MentorshipFinished, InboxKind.News, true)]
    public void Only_what_tells_something_can_be_put_away(InboxEvent happened, InboxKind kind, bool onlyTells) =>
        Assert.Equal((kind, onlyTells), (happened.Kind(), happened.OnlyTells()));

    [Fact]
    public void Everything_that_others_did_is_news_and_every_event_has_a_kind()
    {
        var all = Enum.GetValues<InboxEvent>();

        Assert.All(all, happened => Assert.Equal(happened >= InboxEvent.EntryDeclined, happened.Kind() == InboxKind.News));
        Assert.Throws<InvalidOperationException>(() => ((InboxEvent)all.Length).Kind());
    }

    [Fact]
    public void A_notice_is_told_once_whatever_comes_again_with_its_key()
    {
        var once = InboxBook.Empty.Tell(Notice("n1", Noon));

        Assert.Same(once, once.Tell(Notice("n1", Noon)));
        Assert.Same(once, once.Tell(Notice("n1", Noon.AddDays(1), InboxEvent.CheckedIn)));
    }

    [Fact]
    public void A_notice_put_away_stays_away_when_it_comes_again()
    {
        var told = InboxBook.Empty.Tell(Notice("n1", Noon));
        var away = told.Dismiss(["n1"], told.Notices);

        Assert.Empty(Keys(away));
        Assert.Same(away, away.Tell(Notice("n1", Noon)));
        Assert.Same(away, away.Dismiss(["n1"], away.Notices));
    }

    [Fact]
    public void The_latest_two_hundred_are_kept_and_one_that_made_room_does_not_come_back()
    {
        var notices = Enumerable.Range(0, 250).Select(i => Notice($"n{i:000}", Noon.AddMinutes(i))).ToArray();
        var book = notices.Aggregate(InboxBook.Empty, (kept, notice) => kept.Tell(notice));

        Assert.Equal(notices.Reverse().Take(InboxBook.MostNotices).Select(notice => notice.Key), Keys(book));
        Assert.All(notices, notice => Assert.Same(book, book.Tell(notice)));
        Assert.Equal(Keys(book), Keys(notices.Reverse().Aggregate(InboxBook.Empty, (kept, notice) => kept.Tell(notice))));
    }

    [Fact]
    public void Muted_kinds_are_neither_counted_nor_listed_and_are_there_when_unmuted()
    {
        InboxItem[] derived = [Session, Contact, Request, Declined];
        var book = InboxBook.Empty.Tell(Notice("n1", Noon));
        var muted = book.Mute([InboxKind.News, InboxKind.Contact, InboxKind.Confirmation]);

        Assert.Equal(["m:s", "m:m"], Keys(muted, derived));
        Assert.Equal([0, 1, 1, 0, 0, 0, 0], muted.Count(7, muted.List(derived)));
        Assert.Equal([7, 1, 1, 1, 0, 0, 2], muted.Mute([]).Count(7, muted.Mute([]).List(derived)));
        Assert.Same(muted, muted.Mute([InboxKind.Contact, InboxKind.News, InboxKind.News, InboxKind.Confirmation]));
    }

    [Fact]
    public void Badges_held_when_the_inbox_is_first_opened_are_not_new_and_later_ones_are_until_put_away()
    {
        var opened = InboxBook.Empty.Open(["b:old:1"]);
        Assert.Same(opened, opened.Open(["b:old:1", Badge.Key]));

        Assert.Equal([Badge.Key], Keys(opened, Badge, Badge with { Key = "b:old:1" }));
        var away = opened.Dismiss([Badge.Key], [Badge]);
        Assert.Empty(Keys(away, Badge));
    }

    [Fact]
    public void A_badge_that_is_not_new_stays_so_however_much_is_put_away_later()
    {
        var book = InboxBook.Empty.Open([Badge.Key]);
        for (var i = 0; i < InboxBook.MostPutAway + InboxBook.MostNotices; i++)
        {
            var notice = Notice($"n{i}", Noon.AddMinutes(i));
            book = book.Tell(notice).Dismiss([notice.Key], [notice]);
        }

        Assert.Empty(Keys(book, Badge));
        Assert.Equal(InboxBook.MostPutAway + 1, book.PutAway.Count);
    }

    [Fact]
    public void What_waits_for_something_is_not_put_away_and_what_is_put_away_with_it_is()
    {
        var book = InboxBook.Empty.Tell(Notice("n1", Noon));

        var away = book.Dismiss(["n1", "d:e1", Session.Key], [Session, Declined, .. book.Notices]);

        Assert.Equal([Session.Key], Keys(away, Session, Declined));
    }

    [Fact]
    public void Keys_of_nothing_change_nothing()
    {
        var book = InboxBook.Empty.Tell(Notice("n1", Noon));

        Assert.Same(book, book.Dismiss(["d:other", "c:gone", "n2"], [Session, Declined, .. book.Notices]));
        Assert.Same(book, book.Dismiss([], book.Notices));
    }

    private static InboxItem Notice(string key, DateTimeOffset at, InboxEvent happened = InboxEvent.SessionHeld) => new(key, happened, at);

    private static IEnumerable<string> Keys(InboxBook book, params InboxItem[] derived) => book.List(derived).Select(item => item.Key);
}
