using Readiness.Domain.Activities;
using Readiness.Domain.Contacts;
using static Readiness.Domain.Specs.Cast;
using static Readiness.Domain.Specs.Contacts.ContactCast;

namespace Readiness.Domain.Specs.Contacts;

public sealed class SavingContacts
{
    [Fact]
    public void A_contact_is_kept_as_it_was_written_without_blanks_around_it()
    {
        var decision = ContactRules.Save(
            ContactBook.Empty,
            new ContactDraft("c1", new Counterpart(null, " Uma Outside "), " Acme ", "CTO", "uma@acme.example", "https://acme.example/uma", "A fair", Days.On("2026-03-01"), [" Fair", "fair ", "Tech"], 14, " Likes tea.\nCall in May. "),
            Olga, Today);

        var contact = Assert.Single(decision.Next!.Contacts);
        Assert.Same(contact, decision.Contact);
        Assert.Equal(("Uma Outside", "Acme", "CTO", "uma@acme.example", "https://acme.example/uma"), (contact.Who.Name, contact.Organisation, contact.Role, contact.Email, contact.Link));
        Assert.Equal(("A fair", Days.On("2026-03-01"), 14, "Likes tea.\nCall in May."), (contact.MetAt, contact.MetOn, contact.OwnCadence, contact.Notes));
        Assert.Equal(["Fair", "Tech"], contact.Tags);
        Assert.Equal((Today, null), (contact.AddedOn, contact.TouchedOn));
    }

    [Fact]
    public void What_is_blank_is_not_there()
    {
        var contact = ContactRules.Save(ContactBook.Empty, Draft() with { Organisation = " ", Notes = "\n", Email = "" }, Olga, Today).Contact!;

        Assert.Equal((null, null, null), (contact.Organisation, contact.Notes, contact.Email));
    }

    [Fact]
    public void Saving_the_same_again_changes_nothing_and_other_content_replaces_it_but_not_since_when_it_is_there()
    {
        var book = ContactRules.Touch(Book(Draft() with { Tags = ["a"], Notes = "Old" }, Draft("c2")), "c1", Days.On("2026-03-17"), Today).Next!;
        var later = Today.AddDays(9);

        var again = ContactRules.Save(book, Draft() with { Tags = ["a"], Notes = "Old" }, Olga, later);
        var changed = ContactRules.Save(book, Draft(name: "Uma Married") with { Tags = ["b"] }, Olga, later);

        Assert.Equal((book.Contacts[0], null, null), (again.Contact, again.Next, again.Refusal));
        Assert.Equal(["c1", "c2"], changed.Next!.Contacts.Select(contact => contact.Id.Value));
        Assert.Equal(("Uma Married", null, Today, Days.On("2026-03-17")), (changed.Contact!.Who.Name, changed.Contact.Notes, changed.Contact.AddedOn, changed.Contact.TouchedOn));
        Assert.Equal("Old", book.Contacts[0].Notes);
    }

    [Fact]
    public void What_was_changed_since_one_saw_it_is_not_written_over_and_what_is_gone_does_not_come_back()
    {
        var seen = Book(Draft() with { Notes = "Old", Tags = ["a"] });
        var version = ContactVersion.Of(seen.Contacts[0]);
        var changed = ContactRules.Save(seen, Draft() with { Notes = "Newer", Tags = ["a", "b"] }, Olga, Today).Next!;
        var mine = Draft() with { Notes = "Old", Tags = ["a"], Role = "CTO", BasedOn = version };

        Assert.Equal("CTO", ContactRules.Save(seen, mine, Olga, Today).Contact!.Role);
        Assert.Equal("CONTACT_CHANGED", Code(changed, mine));
        Assert.Equal("CONTACT_UNKNOWN", Code(ContactBook.Empty, mine));
        Assert.Null(Code(changed, mine with { BasedOn = ContactVersion.Of(changed.Contacts[0]) }));
        Assert.Null(Code(changed, mine with { BasedOn = null }));
        Assert.Null(Code(ContactBook.Empty, mine with { BasedOn = null }));
    }

    [Fact]
    public void Saving_it_again_because_no_answer_came_is_no_change_meanwhile()
    {
        var seen = Book(Draft());
        var mine = Draft() with { Role = "CTO", BasedOn = ContactVersion.Of(seen.Contacts[0]) };
        var once = ContactRules.Save(seen, mine, Olga, Today);

        Assert.Equal((once.Contact, null, null), (ContactRules.Save(once.Next!, mine, Olga, Today).Contact, ContactRules.Save(once.Next!, mine, Olga, Today).Next, Code(once.Next!, mine)));
    }

    [Fact]
    public void Everything_one_can_write_makes_another_version_and_being_in_touch_does_not()
    {
        ContactDraft[] drafts =
        [
            Draft(), Draft(name: "Uma"), new ContactDraft("c1", Ben), Draft() with { Organisation = "x" }, Draft() with { Role = "x" }, Draft() with { Email = "x@x" },
            Draft() with { Link = "https://x.example" }, Draft() with { MetAt = "x" }, Draft() with { MetOn = Today }, Draft() with { Tags = ["x"] }, Draft() with { Tags = ["x", "y"] },
            Draft() with { Tags = ["y", "x"] }, Draft() with { CadenceDays = 7 }, Draft() with { Notes = "x" },
        ];

        Assert.Distinct(drafts.Select(draft => ContactVersion.Of(Contact(draft))));
        Assert.Equal(ContactVersion.Of(Contact(Draft())), ContactVersion.Of(Contact(Draft(), Today.AddDays(-1), Today)));
    }

    [Fact]
    public void A_colleague_is_a_contact_once_and_one_is_not_one_s_own()
    {
        var book = Book(new ContactDraft("c1", Ben));

        Assert.Equal("CONTACT_REPEATED", Code(book, new ContactDraft("c2", Ben)));
        Assert.Equal("CONTACT_IS_SELF", Code(book, new ContactDraft("c2", new Counterpart(Olga, "Olga"))));
        Assert.Null(Code(book, new ContactDraft("c1", Ben, Notes: "Changed")));
        Assert.Null(Code(book, new ContactDraft("c2", Cleo)));
        Assert.Null(Code(book, new ContactDraft("c2", Outside("Ben Costa"))));
    }

    [Fact]
    public void An_outsider_becomes_a_colleague_under_the_same_id()
    {
        var joined = ContactRules.Save(Book(Draft(name: "Ben Costa")), new ContactDraft("c1", Ben), Olga, Today);

        Assert.Equal(Ben, Assert.Single(joined.Next!.Contacts).Who);
    }

    [Fact]
    public void What_is_wrong_is_said_with_the_field()
    {
        (ContactDraft, string, string)[] wrong =
        [
            (Draft(""), "CONTACT_ID_INVALID", "id"),
            (Draft("a b"), "CONTACT_ID_INVALID", "id"),
            (Draft(new string('a', 101)), "CONTACT_ID_INVALID", "id"),
            (new ContactDraft("c1", null), "CONTACT_NAME_INVALID", "name"),
            (Draft(name: "  "), "CONTACT_NAME_INVALID", "name"),
            (Draft(name: new string('a', 201)), "CONTACT_NAME_INVALID", "name"),
            (Draft(name: "Two\nlines"), "CONTACT_NAME_INVALID", "name"),
            (Draft(name: "half \ud83d"), "CONTACT_NAME_INVALID", "name"),
            (Draft() with { Organisation = new string('a', 201) }, "TEXT_INVALID", "organisation"),
            (Draft() with { Role = "a\tb" }, "TEXT_INVALID", "role"),
            (Draft() with { MetAt = "a\u2028b" }, "TEXT_INVALID", "metAt"),
            (Draft() with { Email = "uma" }, "EMAIL_INVALID", "email"),
            (Draft() with { Email = "@acme" }, "EMAIL_INVALID", "email"),
            (Draft() with { Email = "uma@" }, "EMAIL_INVALID", "email"),
            (Draft() with { Email = "u@a@b" }, "EMAIL_INVALID", "email"),
            (Draft() with { Email = "u ma@b" }, "EMAIL_INVALID", "email"),
            (Draft() with { Email = new string('a', 253) + "@b" }, "EMAIL_INVALID", "email"),
            (Draft() with { Link = "http://acme.example" }, "LINK_NOT_HTTPS", "link"),
            (Draft() with { Link = "javascript:alert(1)" }, "LINK_NOT_HTTPS", "link"),
            (Draft() with { Link = "https:a" }, "LINK_NOT_HTTPS", "link"),
            (Draft() with { Link = "https://u:p@acme.example" }, "LINK_NOT_HTTPS", "link"),
            (Draft() with { MetOn = Today.AddDays(1) }, "DAY_IN_FUTURE", "metOn"),
            (Draft() with { CadenceDays = 0 }, "CADENCE_INVALID", "cadenceDays"),
            (Draft() with { CadenceDays = 366 }, "CADENCE_INVALID", "cadenceDays"),
            (Draft() with { Tags = [""] }, "TAG_INVALID", "tags"),
            (Draft() with { Tags = [new string('a', 41)] }, "TAG_INVALID", "tags"),
            (Draft() with { Tags = ["a\nb"] }, "TAG_INVALID", "tags"),
            (Draft() with { Tags = [.. Enumerable.Range(0, 11).Select(number => $"t{number}")] }, "TOO_MANY_TAGS", "tags"),
            (Draft() with { Notes = new string('a', 5001) }, "NOTES_TOO_LONG", "notes"),
            (Draft() with { Notes = "a\0b" }, "TEXT_INVALID", "notes"),
        ];

        Assert.All(wrong, each => Assert.Equal((each.Item2, each.Item3), Refused(each.Item1)));

        static (string, string?) Refused(ContactDraft draft)
        {
            var decision = ContactRules.Save(ContactBook.Empty, draft, Olga, Today);
            Assert.Equal((null, null), (decision.Contact, decision.Next));
            return (decision.Refusal!.Code, decision.Refusal.Field);
        }
    }

    [Fact]
    public void The_bounds_themselves_are_taken() =>
        Assert.Null(Code(ContactBook.Empty, Draft(new string('i', 100), new string('a', 200)) with
        {
            Organisation = new string('o', 200),
            Email = new string('a', 252) + "@b",
            Link = "https://a.example/" + new string('p', 1982),
            MetOn = Today,
            CadenceDays = 365,
            Tags = [.. Enumerable.Range(10, 10).Select(number => new string('t', 38) + number)],
            Notes = new string('n', 5000),
        }));

    [Fact]
    public void Five_thousand_contacts_are_the_most_and_changing_one_of_them_still_goes()
    {
        var full = ContactBook.Empty with { Contacts = [.. Enumerable.Range(0, ContactRules.MostContacts).Select(number => Contact(Draft($"c{number}", $"Name {number}")))] };

        Assert.Equal("TOO_MANY_CONTACTS", Code(full, Draft("new")));
        Assert.Null(Code(full, Draft("c7", "Other name")));
        Assert.Null(Code(ContactRules.Remove(full, "c7").Next!, Draft("new")));
    }

    [Fact]
    public void All_texts_together_are_bounded_and_shortening_always_goes()
    {
        var notes = new string('n', ContactCheck.MaxNotes);
        var full = ContactBook.Empty with { Contacts = [.. Enumerable.Range(0, 798).Select(number => Contact(Draft($"c{number}") with { Notes = notes }))] };

        Assert.Equal("TOO_MUCH_TEXT", Code(full, Draft("new") with { Notes = notes }));
        Assert.Null(Code(full, Draft("new")));
        Assert.Null(Code(full, Draft("c1") with { Notes = notes[1..] }));
    }

    [Fact]
    public void Removing_forgets_and_removing_again_changes_nothing()
    {
        var removed = ContactRules.Remove(Book(Draft(), Draft("c2")), "c1");
        var again = ContactRules.Remove(removed.Next!, "c1");

        Assert.Equal(["c2"], removed.Next!.Contacts.Select(contact => contact.Id.Value));
        Assert.Equal((null, null, null), (again.Contact, again.Next, again.Refusal));
    }

    [Fact]
    public void Being_in_touch_keeps_the_latest_day_and_never_one_to_come()
    {
        var touched = ContactRules.Touch(Book(Draft()), "c1", Today, Today);
        var earlier = ContactRules.Touch(touched.Next!, "c1", Today.AddDays(-3), Today);

        Assert.Equal(Today, touched.Contact!.TouchedOn);
        Assert.Equal((touched.Contact, null), (earlier.Contact, earlier.Next));
        Assert.Equal(("DAY_IN_FUTURE", "on"), (ContactRules.Touch(touched.Next!, "c1", Today.AddDays(1), Today).Refusal!.Code, "on"));
        Assert.Equal("CONTACT_UNKNOWN", ContactRules.Touch(touched.Next!, "c9", Today, Today).Refusal!.Code);
    }

    private static string? Code(ContactBook book, ContactDraft draft) => ContactRules.Save(book, draft, Olga, Today).Refusal?.Code;
}
