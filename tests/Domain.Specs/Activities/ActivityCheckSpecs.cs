using Readiness.Domain.Activities;
using static Readiness.Domain.Specs.Cast;

namespace Readiness.Domain.Specs.Activities;

public sealed class ActivityCheckSpecs
{
    [Fact]
    public void An_accepted_activity_holds_what_was_drafted()
    {
        var draft = new ActivityDraft(
            "e1", "introduce", Drafts.Today, [Ben, Outside("Mei Xu")], "Over lunch", "https://example.org/e", Private: true, ConfirmedBy: Ben.Person);

        var activity = draft.Accepted();

        Assert.Equal(
            (EntryId.Parse("e1"), "introduce", Drafts.Today, "Over lunch", "https://example.org/e", true, Ben.Person),
            (activity.Id, activity.Kind.Key, activity.Day, activity.Note, activity.Evidence, activity.Private, activity.ConfirmedBy));
        Assert.Equal(["Ben Costa", "Mei Xu"], activity.Counterparts.Select(counterpart => counterpart.Name));
    }

    [Fact]
    public void A_kind_that_is_not_in_the_catalog_is_refused_by_name()
    {
        var refusal = Drafts.Of("coffee", Ben).Refused("UNKNOWN_KIND", "kind");

        Assert.Contains("'coffee'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_very_long_kind_is_not_repeated_in_full()
    {
        var refusal = Drafts.Of(new string('x', 5000)).Refused("UNKNOWN_KIND", "kind");

        Assert.Contains(new string('x', 60) + "…", refusal.Message, StringComparison.Ordinal);
        Assert.True(refusal.Message.Length < 120);
    }

    [Theory]
    [InlineData("\u200B")]
    [InlineData(" \u200B\u2060\uFEFF ")]
    [InlineData("\u3164")]
    [InlineData("\u2800\u00AD")]
    public void A_text_in_which_nothing_can_be_seen_is_none(string text)
    {
        (Drafts.Of("assist", Ben) with { Note = text }).Refused("TEXT_INVALID", "note");
        Drafts.Of("assist", Outside(text)).Refused("TEXT_INVALID", "counterparts");
    }

    [Theory]
    [InlineData("\U0001F469\u200D\U0001F4BB")]
    [InlineData("می\u200Cخواهم")]
    public void Characters_that_shape_what_is_beside_them_are_kept(string text) => Assert.Equal(text, (Drafts.Of("assist", Ben) with { Note = text }).Accepted().Note);

    [Theory]
    [InlineData("2026-03-18")]
    [InlineData("2026-03-17")]
    [InlineData("2025-12-18")]
    public void A_day_from_today_to_90_days_back_is_accepted(string day) => (Drafts.Of("assist", Ben) with { Day = Days.On(day) }).Accepted();

    [Fact]
    public void A_day_91_days_back_is_too_old() =>
        (Drafts.Of("assist", Ben) with { Day = Days.On("2025-12-17") }).Refused("DAY_TOO_OLD", "day");

    [Fact]
    public void A_backfill_may_go_back_as_far_as_the_calendar_goes()
    {
        (Drafts.Of("assist", Ben) with { Day = Days.On("2025-12-17") }).Accepted(backfill: true);
        (Drafts.Of("assist", Ben) with { Day = DateOnly.MinValue }).Accepted(backfill: true);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_day_that_has_not_come_yet_is_refused_even_in_a_backfill(bool backfill) =>
        (Drafts.Of("assist", Ben) with { Day = Days.On("2026-03-19") }).Refused("DAY_IN_FUTURE", "day", backfill);

    [Fact]
    public void The_90_days_hold_at_the_beginning_of_the_calendar_too()
    {
        var draft = new ActivityDraft("e1", "attend-event", DateOnly.MinValue, []);

        Assert.Null(ActivityCheck.Check(draft, Olga, DateOnly.MinValue.AddDays(5), RulesetOne.Instance).Refusal);
    }

    [Fact]
    public void A_note_is_trimmed_and_a_blank_one_is_none()
    {
        Assert.Equal("Coffee", (Drafts.Of("assist", Ben) with { Note = "  Coffee\n" }).Accepted().Note);
        Assert.Null((Drafts.Of("assist", Ben) with { Note = " \n " }).Accepted().Note);
    }

    [Fact]
    public void A_note_has_at_most_2000_characters_once_trimmed()
    {
        (Drafts.Of("assist", Ben) with { Note = ' ' + new string('x', 2000) + ' ' }).Accepted();
        (Drafts.Of("assist", Ben) with { Note = new string('x', 2001) }).Refused("NOTE_TOO_LONG", "note");
    }

    [Fact]
    public void A_note_with_characters_that_cannot_be_stored_is_refused() =>
        Assert.All(
            ["a\0b", "\ud83d", "a\ud83d b", "a\ude00", "\ud83d\ude00\ude00", "\ud83d\ud83d\ude00"],
            note => (Drafts.Of("assist", Ben) with { Note = note }).Refused("TEXT_INVALID", "note"));

    [Fact]
    public void A_note_in_any_script_is_kept() =>
        Assert.Equal("naïve café – 測試 😀😀", (Drafts.Of("assist", Ben) with { Note = "naïve café – 測試 😀😀" }).Accepted().Note);
}
