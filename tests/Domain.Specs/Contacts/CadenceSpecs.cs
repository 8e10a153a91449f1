using Readiness.Domain.Contacts;
using static Readiness.Domain.Specs.Cast;
using static Readiness.Domain.Specs.Contacts.ContactCast;

namespace Readiness.Domain.Specs.Contacts;

public sealed class CadenceSpecs
{
    [Fact]
    public void A_contact_s_own_cadence_comes_first_then_the_shortest_of_its_tags_then_thirty_days()
    {
        var book = Book(
            Draft("own") with { CadenceDays = 100, Tags = ["close"] },
            Draft("tags") with { Tags = ["far", "CLOSE", "other"] },
            Draft("far") with { Tags = ["Far"] },
            Draft("other") with { Tags = ["other"] },
            Draft("none")).WithCadence("Close", 14).WithCadence("far", 90);

        Assert.Equal([100, 14, 90, 30, 30], book.Contacts.Select(contact => Cadence.Of(contact, book.TagCadences)));
    }

    [Theory]
    [InlineData(14, null)]
    [InlineData(30, null)]
    [InlineData(90, null)]
    [InlineData(15, "TAG_CADENCE_INVALID")]
    [InlineData(0, "TAG_CADENCE_INVALID")]
    public void A_tag_is_set_to_14_30_or_90_days(int days, string? code) =>
        Assert.Equal(code, ContactRules.SetTagCadence(ContactBook.Empty, "close", days).Refusal?.Code);

    [Fact]
    public void Setting_a_tag_again_changes_nothing_and_taking_it_back_gives_the_default()
    {
        var book = Book(Draft() with { Tags = ["Close"] }).WithCadence("close", 14);

        Assert.Equal((null, null), ContactRules.SetTagCadence(book, " CLOSE ", 14));
        Assert.Equal((null, null), ContactRules.SetTagCadence(book, "never set", null));
        Assert.Equal(90, Assert.Single(book.WithCadence("Close", 90).TagCadences).Value.Days);
        var back = book.WithCadence("cLOSE", null);
        Assert.Equal(30, Cadence.Of(back.Contacts[0], back.TagCadences));
    }

    [Fact]
    public void Cadences_of_tags_are_bounded()
    {
        var full = Enumerable.Range(0, ContactTags.MostCadences).Aggregate(ContactBook.Empty, (book, number) => book.WithCadence($"t{number}", 14));

        Assert.Equal("TOO_MANY_TAG_CADENCES", ContactRules.SetTagCadence(full, "one more", 14).Refusal!.Code);
        Assert.Null(ContactRules.SetTagCadence(full, "t7", 90).Refusal);
        Assert.Equal(("TAG_INVALID", "tag"), (ContactRules.SetTagCadence(full, " ", 14).Refusal!.Code, ContactRules.SetTagCadence(full, " ", 14).Refusal!.Field));
    }

    [Fact]
    public void Tags_are_listed_by_name_with_their_contacts_whatever_their_case()
    {
        var book = Book(Draft("c1") with { Tags = ["Zoo", "alumni"] }, Draft("c2") with { Tags = ["Alumni"] }).WithCadence("ALUMNI", 90).WithCadence("Old", 14);

        Assert.Equal([new TagStanding("alumni", 2, 90), new TagStanding("Old", 0, 14), new TagStanding("Zoo", 1, null)], ContactTags.Of(book));
    }

    [Theory]
    [InlineData("2025-12-20", 14, "2026-01-03")]
    [InlineData("2023-12-31", 365, "2024-12-30")]
    [InlineData("2024-01-31", 30, "2024-03-01")]
    [InlineData("2025-01-31", 30, "2025-03-02")]
    [InlineData("2024-02-29", 365, "2025-02-28")]
    [InlineData("2026-03-28", 1, "2026-03-29")]
    [InlineData("2026-10-24", 1, "2026-10-25")]
    [InlineData("9999-12-31", 30, "9999-12-31")]
    public void It_is_time_again_so_many_days_later_over_year_ends_leap_days_and_clock_changes(string last, int cadence, string due) =>
        Assert.Equal(Days.On(due), Cadence.DueOn(Days.On(last), cadence));

    [Theory]
    [InlineData("2026-03-17", 1)]
    [InlineData("2026-03-18", 0)]
    [InlineData("2026-03-19", 0)]
    [InlineData("2025-03-18", 365)]
    [InlineData("2024-02-28", 749)]
    public void One_is_overdue_from_the_day_after(string due, int days) => Assert.Equal(days, Cadence.OverdueDays(Days.On(due), Today));

    [Fact]
    public void The_last_interaction_is_the_latest_entry_or_day_in_touch_and_an_entry_resets_it()
    {
        var contact = Contact(Draft(name: " UMA Outside"), Days.On("2026-01-01"), touchedOn: Days.On("2026-02-01"));

        Assert.Equal((Days.On("2026-02-01"), Days.On("2026-03-03"), 15), Standing(contact));
        Assert.Equal((Days.On("2026-03-10"), Days.On("2026-04-09"), 0), Standing(contact, Entry("n:uma outside", "2026-03-10"), Entry("n:uma outside", "2026-01-10")));
        Assert.Equal((Days.On("2026-02-01"), Days.On("2026-03-03"), 15), Standing(contact, Entry("n:uma outside", "2026-01-10"), Entry("n:somebody else", "2026-03-10")));
    }

    [Fact]
    public void Of_a_colleague_their_entries_count_too_and_entries_by_name_do_not()
    {
        var contact = Contact(new ContactDraft("c1", Ben), Days.On("2026-01-01"));

        Assert.Equal((Days.On("2026-03-11"), Days.On("2026-04-10"), 0), Standing(contact, Entry(Ben.Key, "2026-03-10"), Entry(Ben.Key, "2026-03-11") with { ByOther = true }, Entry("n:ben costa", "2026-03-12")));
    }

    [Fact]
    public void Without_any_interaction_it_runs_from_when_they_were_added_or_met_whichever_was_later()
    {
        Assert.Equal((null, Days.On("2026-01-31"), 46), Standing(Contact(Draft(), Days.On("2026-01-01"))));
        Assert.Equal((null, Days.On("2026-01-31"), 46), Standing(Contact(Draft() with { MetOn = Days.On("2019-05-05") }, Days.On("2026-01-01"))));
        Assert.Equal((null, Days.On("2026-04-01"), 0), Standing(Contact(Draft() with { MetOn = Days.On("2026-03-02") }, Days.On("2026-01-01"))));
    }

    [Fact]
    public void The_longest_overdue_come_first_then_who_is_due_soonest_then_by_name()
    {
        ContactOrder[] order = [new(Days.On("2026-01-01"), "Zed", "1"), new(Days.On("2026-03-01"), "ann", "2"), new(Days.On("2026-03-01"), "Bob", "3"), new(Days.On("2026-03-01"), "Bob", "4"), new(Days.On("2026-06-01"), "Ann", "5")];

        Assert.Equal(order, order.Reverse().Order());
    }

    private static (DateOnly?, DateOnly, int) Standing(Contact contact, params Interaction[] interactions)
    {
        var standing = new ContactHistory(interactions).Of(contact, ContactBook.Empty.TagCadences, Today);
        return (standing.LastInteractionOn, standing.DueOn, standing.OverdueDays);
    }

    private static Interaction Entry(string counterpart, string day) => new(counterpart, "stay-in-touch", Days.On(day), 1, ByOther: false);
}
