using CsCheck;
using Readiness.Domain.Activities;
using Readiness.Domain.Contacts;
using Readiness.Domain.People;
using static Readiness.Domain.Specs.Cast;
using static Readiness.Domain.Specs.Contacts.ContactCast;

namespace Readiness.Domain.Specs.Contacts;

public sealed class ImportingContacts
{
    private static readonly Dictionary<string, Counterpart> Colleagues = new(EmailComparer.Instance) { ["ben@here.example"] = Ben, ["olga@here.example"] = new Counterpart(Olga, "Olga") };

    private static readonly Gen<ContactRow> Rows =
        from name in Any("Ann", "ann", "Bob")
        from organisation in Any(null, "Acme", "Globex")
        from role in Any(null, "CTO", "Engineer")
        from email in Any(null, null, "a@x.example", "A@X.example", "b@x.example", "ben@here.example", "olga@here.example", "no address")
        from link in Any(null, null, "https://in.example/a", "https://in.example/b/", "https://home.example/")
        from notes in Any(null, "One", "Two")
        select new ContactRow(1, name!, organisation, role, email, link, Notes: notes, Tags: notes is null ? [] : [notes]);

    [Fact]
    public void People_of_a_file_become_contacts_added_today()
    {
        var result = Import(ContactBook.Empty, new ContactRow(5, "Uma Outside", "Acme", "CTO", "uma@acme.example", "https://in.example/uma", Days.On("2020-02-29"), ["fair"], "Hello"));

        var contact = Assert.Single(result.Next!.Contacts);
        Assert.Equal([contact], result.Added);
        Assert.Equal(("Uma Outside", "Acme", "CTO", "uma@acme.example", "https://in.example/uma", "Hello"), (contact.Who.Name, contact.Organisation, contact.Role, contact.Email, contact.Link, contact.Notes));
        Assert.Equal((Days.On("2020-02-29"), Today, "import-1"), (contact.MetOn, contact.AddedOn, contact.Id.Value));
    }

    [Fact]
    public void An_address_of_somebody_here_makes_a_colleague_once()
    {
        var result = Import(Book(new ContactDraft("c1", Ben)), new ContactRow(2, "Benedict C.", "Acme", Email: "BEN@here.example"), new ContactRow(3, "Olga", Email: "olga@here.example"));

        var ben = Assert.Single(result.Next!.Contacts);
        Assert.Equal((Ben, "Acme", 1), (ben.Who, ben.Organisation, result.Merged));
        Assert.Equal([(3, "CONTACT_IS_SELF")], Refused(result));
        Assert.Equal(Ben, Assert.Single(Import(ContactBook.Empty, new ContactRow(2, "Benedict C.", Email: "ben@here.example")).Added).Who);
    }

    [Fact]
    public void Repeated_people_are_one_by_address_then_link_then_name_and_organisation()
    {
        var result = Import(
            ContactBook.Empty,
            new ContactRow(2, "Ann Lee", "Acme", Email: "ann@acme.example"),
            new ContactRow(3, "Ann L.", Email: "ANN@acme.example", Link: "https://in.example/ann"),
            new ContactRow(4, "A. Lee", Link: "https://IN.example/ann/", Notes: "From the fair"),
            new ContactRow(5, "ANN LEE", "acme", "CTO"),
            new ContactRow(6, "Ann Lee", "Globex"));

        Assert.Equal((2, 3, 0), (result.Added.Count, result.Merged, result.Unchanged));
        var ann = result.Next!.Contacts[0];
        Assert.Equal(("Ann Lee", "Acme", "CTO", "https://in.example/ann", "From the fair"), (ann.Who.Name, ann.Organisation, ann.Role, ann.Link, ann.Notes));
    }

    [Fact]
    public void Two_profiles_of_one_site_are_two_people_of_one_name() =>
        Assert.Equal(2, Import(ContactBook.Empty, new ContactRow(2, "John Smith", "Acme", Link: "https://in.example/js1"), new ContactRow(3, "John Smith", "Acme", Link: "https://in.example/js2")).Added.Count);

    [Fact]
    public void Nothing_a_person_wrote_is_overwritten()
    {
        var mine = Draft(name: "Uma") with { Organisation = "Mine", Email = "uma@acme.example", Notes = "My notes", Tags = ["mine"], MetOn = Days.On("2025-05-05") };
        var result = Import(Book(mine), new ContactRow(2, "Uma O.", "Acme", "CTO", "uma@acme.example", "https://in.example/uma", Days.On("2020-01-01"), ["theirs"], "Theirs"));

        var uma = Assert.Single(result.Next!.Contacts);
        Assert.Equal(("Uma", "Mine", "My notes", Days.On("2025-05-05")), (uma.Who.Name, uma.Organisation, uma.Notes, uma.MetOn));
        Assert.Equal(["mine"], uma.Tags);
        Assert.Equal(("https://in.example/uma", null), (uma.Link, uma.Role));
    }

    [Fact]
    public void Bad_rows_are_refused_by_line_and_the_rest_is_taken()
    {
        var fault = new Refusal("ROW_MISQUOTED", "A quote.");
        var result = Import(ContactBook.Empty, new ContactRow(9, "", Fault: fault), new ContactRow(4, "Ann", Email: "none"), new ContactRow(5, "Bob"), new ContactRow(6, ""));

        Assert.Equal(["Bob"], result.Added.Select(contact => contact.Who.Name));
        Assert.Equal([(4, "EMAIL_INVALID"), (6, "CONTACT_NAME_INVALID"), (9, "ROW_MISQUOTED")], Refused(result));
    }

    [Fact]
    public void When_there_is_no_room_the_rest_is_refused_and_who_is_known_is_still_merged()
    {
        var full = ContactBook.Empty with { Contacts = [.. Enumerable.Range(0, ContactRules.MostContacts - 1).Select(number => Contact(Draft($"c{number}", $"Name {number}")))] };
        var result = Import(full, new ContactRow(2, "New one"), new ContactRow(3, "New two"), new ContactRow(4, "Name 7", Notes: "Known"));

        Assert.Equal((1, 1), (result.Added.Count, result.Merged));
        Assert.Equal([(3, "TOO_MANY_CONTACTS")], Refused(result));
    }

    [Fact]
    public void The_same_file_again_changes_nothing_whatever_is_in_it() => Rows.Array[0, 12].Check(2000, rows =>
    {
        var first = Import(Book(Draft("mine", "Ann") with { Organisation = "Acme", Email = "b@x.example" }), rows);
        var book = first.Next ?? Book(Draft("mine", "Ann") with { Organisation = "Acme", Email = "b@x.example" });
        var again = Import(book, rows);

        Assert.Equal((null, 0, 0), (again.Next, again.Added.Count, again.Merged));
        Assert.Equal(rows.Length, first.Added.Count + first.Merged + first.Unchanged + first.Refused.Count);
        Assert.Equal(first.Refused.Count, again.Refused.Count);
    });

    [Fact]
    public void What_was_there_stays_word_for_word_whatever_is_imported() => Rows.Array[0, 12].Check(1000, rows =>
    {
        var before = Import(ContactBook.Empty, rows).Next ?? ContactBook.Empty;
        var after = Import(before, [.. rows.Reverse().Select(row => row with { Notes = "Other", Role = "Other", Organisation = row.Organisation ?? "Other" })]).Next ?? before;

        Assert.All(before.Contacts.Zip(after.Contacts), each =>
        {
            Assert.Equal((each.First.Id, each.First.Who), (each.Second.Id, each.Second.Who));
            Assert.True(Kept(each.First.Organisation, each.Second.Organisation) && Kept(each.First.Role, each.Second.Role) && Kept(each.First.Email, each.Second.Email)
                && Kept(each.First.Link, each.Second.Link) && Kept(each.First.Notes, each.Second.Notes));
        });
    });

    [Fact]
    public void Ten_thousand_people_of_one_name_are_taken_in_soon()
    {
        var rows = Enumerable.Range(0, ContactFileRefusals.MostRows).Select(number => new ContactRow(number, "John Smith", "Acme", Link: $"https://in.example/{number}")).ToArray();
        var start = TimeProvider.System.GetTimestamp();

        var result = Import(ContactBook.Empty, rows);

        Assert.Equal((5000, 5000), (result.Added.Count, result.Refused.Count));
        Assert.True(TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromSeconds(20));
    }

    private static Gen<string?> Any(params string?[] texts) => Gen.Int[0, texts.Length - 1].Select(place => texts[place]);

    private static bool Kept(string? before, string? after) => before is null || before == after;

    private static ContactImportResult Import(ContactBook book, params ContactRow[] rows) => ContactImport.Merge(book, rows, Colleagues, "import", Olga, Today);

    private static IEnumerable<(int, string)> Refused(ContactImportResult result) => result.Refused.Select(refused => (refused.Line, refused.Refusal.Code));
}
