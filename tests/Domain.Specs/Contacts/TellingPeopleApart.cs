using CsCheck;
using Readiness.Domain.Activities;
using Readiness.Domain.Contacts;
using static Readiness.Domain.Specs.Cast;
using static Readiness.Domain.Specs.Contacts.ContactCast;

namespace Readiness.Domain.Specs.Contacts;

/// <summary>Who of a file is somebody known, and who only shares an address or a link with them.</summary>
public sealed class TellingPeopleApart
{
    private const string Bob = "https://www.linkedin.com/in/bobcole";
    private const string Carla = "https://www.linkedin.com/in/carladiaz";

    private static readonly Dictionary<string, Counterpart> Colleagues = new(StringComparer.Ordinal) { ["ben@here.example"] = Ben };

    private static readonly Gen<ContactRow> Rows =
        from name in Any("Ann Lee", "A. Lee", "Lee, Ann", "Ann", "Adam Lee", "Bob")
        from email in Any(null, "box@x.example", "BOX@x.example", "ann@x.example", "ben@here.example")
        from link in Any(null, "https://x.example/", "https://x.example", Bob, Carla, Bob + "/?trk=a")
        from organisation in Any(null, "Acme")
        from notes in Any(null, "One", "Two")
        select new ContactRow(1, name!, organisation, Email: email, Link: link, Notes: notes);

    [Theory]
    [InlineData("https://company.example", "https://company.example/")]
    [InlineData("https://github.com/company", "https://github.com/company")]
    public void Two_names_with_a_link_that_is_no_profile_are_two_people(string one, string other)
    {
        var result = Import(ContactBook.Empty, new ContactRow(1, "Co One", Link: one), new ContactRow(2, "Co Two", Link: other, Notes: "two"));

        Assert.Equal([("Co One", null, one), ("Co Two", "two", other)], result.Next!.Contacts.Select(contact => (contact.Who.Name, contact.Notes, contact.Link!)));
        Assert.Equal((2, 0), (result.Added.Count, result.Merged));
    }

    [Fact]
    public void Two_names_with_one_address_are_two_people() =>
        Assert.Equal(["Mum Fam", "Dad Fam"], Names(new ContactRow(1, "Mum Fam", Email: "fam@x.example"), new ContactRow(2, "Dad Fam", Email: "FAM@x.example", Notes: "Dad's")));

    [Fact]
    public void Two_profiles_are_two_people_whatever_else_they_share()
    {
        Assert.Equal(["Bob Cole", "Carla Diaz"], Names(Office("Bob Cole", Bob), Office("Carla Diaz", Carla)));
        Assert.Equal(["Bob Cole", "Bob Cole"], Names(Office("Bob Cole", Bob), Office("Bob Cole", Carla)));
        Assert.Equal(["Bob Cole", "Bob Cole"], Names(Office("Bob Cole", Bob), Office("Bob Cole", "https://de.linkedin.com/in/carladiaz")));
        Assert.Equal(["Ben Costa", "Carla Diaz"], Names(new ContactRow(1, "Ben", Email: "ben@here.example", Link: Bob), new ContactRow(2, "Carla Diaz", Email: "ben@here.example", Link: Carla)));

        static ContactRow Office(string name, string link) => new(1, name, "Practice", Email: "office@practice.example", Link: link);
    }

    [Theory]
    [InlineData("https://linkedin.com/in/BobCole/")]
    [InlineData("https://de.linkedin.com/in/bobcole?trk=people")]
    [InlineData("https://www.linkedin.com/in/bobcole/en")]
    public void One_profile_is_one_person_however_it_is_written_and_whatever_the_name_is_now(string link) =>
        Assert.Equal(["Bob Cole"], Names(new ContactRow(1, "Bob Cole", Email: "bob@x.example", Link: Bob), new ContactRow(2, "Robert Married", Email: "new@x.example", Link: link)));

    [Theory]
    [InlineData("Ann Lee", "ANN LEE")]
    [InlineData("Zoë Lee", "Zoe Lee")]
    [InlineData("Ann Lee", "Lee, Ann")]
    [InlineData("Ann Lee", "Ann L.")]
    [InlineData("A. Lee", "Ann Lee")]
    [InlineData("Ann", "Ann Lee")]
    [InlineData("李明", "李明")]
    public void One_address_and_names_that_can_be_one_are_one_person(string one, string other)
    {
        Assert.Equal([one], Names(new ContactRow(1, one, Email: "ann@x.example"), new ContactRow(2, other, Email: "ann@x.example")));
        Assert.Equal([one], Names(new ContactRow(1, one, Link: "https://ann.example"), new ContactRow(2, other, Link: "https://ann.example/")));
    }

    [Theory]
    [InlineData("Ann Lee", "Adam Lee")]
    [InlineData("Chris Lee", "Christine Lee")]
    [InlineData("Lee", "Ann Lee")]
    [InlineData("Ann Lee", "Ann Bell")]
    [InlineData("李明", "王芳")]
    [InlineData("☎", "☺")]
    public void One_address_and_names_that_cannot_be_one_are_two_people(string one, string other) =>
        Assert.Equal([one, other], Names(new ContactRow(1, one, Email: "ann@x.example"), new ContactRow(2, other, Email: "ann@x.example")));

    [Fact]
    public void A_short_name_is_nobody_of_several_who_share_an_address()
    {
        ContactRow[] rows = [new(1, "A. Lee", Email: "lee@x.example", Notes: "Whose?"), new(2, "Ann Lee", Email: "lee@x.example"), new(3, "Adam Lee", Email: "lee@x.example"), new(4, "Lee Ann", Email: "lee@x.example")];

        Assert.Equal(["A. Lee", "Ann Lee", "Adam Lee"], Names(rows));
        Assert.Equal(["Adam Lee", "Ann Lee", "A. Lee"], Names([rows[2], rows[1], rows[0]]));
    }

    [Fact]
    public void The_same_file_again_changes_nothing_whoever_shares_what() => Rows.Array[0, 12].Check(4000, rows =>
    {
        var first = Import(ContactBook.Empty, rows);
        var again = Import(first.Next ?? ContactBook.Empty, rows);

        Assert.Equal((null, 0, 0, rows.Length), (again.Next, again.Added.Count, again.Merged, again.Unchanged));
    });

    [Fact]
    public void Nobody_gets_the_notes_of_another_profile_or_of_another_name() => Rows.Array[2, 12].Check(4000, rows =>
    {
        var told = rows.Select((row, place) => row with { Notes = row.Notes is null ? null : $"{place}" }).ToArray();

        Assert.All(Import(ContactBook.Empty, told).Next!.Contacts.Where(contact => contact.Notes is not null), contact =>
        {
            var from = told[int.Parse(contact.Notes!, System.Globalization.CultureInfo.InvariantCulture)];
            Assert.True(from.Link is null || contact.Link is null || !AreTwo(from.Link, contact.Link));
            Assert.True(contact.Who.Person is not null || from.Name[0] == contact.Who.Name[0] || from.Name[0] == 'L' || contact.Who.Name[0] == 'L' || (from.Link is { } link && ProfileLink.Of(link) is not null));
        });
    });

    [Fact]
    public void Ten_thousand_people_with_one_address_are_taken_in_soon()
    {
        var start = TimeProvider.System.GetTimestamp();

        var strangers = Import(ContactBook.Empty, [.. Enumerable.Range(0, ContactFileRefusals.MostRows).Select(number => new ContactRow(number, $"Name {number}", Email: "all@x.example"))]);
        var profiles = Import(ContactBook.Empty, [.. Enumerable.Range(0, ContactFileRefusals.MostRows).Select(number => new ContactRow(number, "John Smith", Email: "all@x.example", Link: $"{Bob}{number}"))]);

        Assert.Equal((5000, 5000), (strangers.Added.Count, profiles.Added.Count));
        Assert.True(TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromSeconds(40));
    }

    private static bool AreTwo(string one, string other) => ProfileLink.Of(one) is { } first && ProfileLink.Of(other) is { } second && first != second;

    private static Gen<string?> Any(params string?[] texts) => Gen.Int[0, texts.Length - 1].Select(place => texts[place]);

    private static IEnumerable<string> Names(params ContactRow[] rows) => Import(ContactBook.Empty, rows).Next!.Contacts.Select(contact => contact.Who.Name);

    private static ContactImportResult Import(ContactBook book, params ContactRow[] rows) => ContactImport.Merge(book, rows, Colleagues, "import", Olga, Today);
}
