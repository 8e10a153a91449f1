using Readiness.Domain.Imports;
using Readiness.Domain.People;
using Readiness.Domain.People.Changes;

namespace Readiness.Domain.Specs.People.Changes;

/// <summary>Whatever a file says, carrying it out gives the file's organisation, and no line ever goes round.</summary>
public sealed class WholeFilesSpecs
{
    private const int Seeds = 60;
    private static readonly ChangeOptions Everything = new(DeactivateMissing: true, Reactivate: true, AddNew: true);

    [Fact]
    public void Carrying_a_file_out_gives_the_organisation_of_the_file()
    {
        foreach (var seed in Enumerable.Range(1, Seeds))
        {
            var random = new Random(seed);
            var before = Invent(random);
            var wanted = Wanted(random, before);

            PersonWish[] file = [.. wanted, Company.Row("vera@example.org", line: 99)];
            var changes = Company.DecideOf(before, Everything, file);
            Assert.Empty(changes.Refusals);
            var after = before.With(changes);

            Assert.Equal(
                wanted.Select(row => (row.Email!.ToLowerInvariant(), row.Name!, row.Team!, row.Manager!)).Order(),
                after.Members.Where(member => member.Active && !member.IsAdmin).Select(member => (
                    member.Email.ToLowerInvariant(), member.Name, member.Team, member.ReportsTo is { } manager ? after.Find(manager)!.Email.ToLowerInvariant() : "")).Order());
            Assert.Empty(Company.DecideOf(after, Everything, file).People);
        }
    }

    [Fact]
    public void Edits_of_lines_never_leave_one_that_goes_round_and_refuse_only_what_does()
    {
        var refused = 0;
        var taken = 0;
        foreach (var seed in Enumerable.Range(1, Seeds))
        {
            var random = new Random(seed);
            var organisation = Invent(random);
            for (var step = 0; step < 40; step++)
            {
                var people = organisation.Members.Where(member => member.Active).ToArray();
                var edits = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Company.Act(people[random.Next(people.Length)].Id) with { Manager = people[random.Next(people.Length)].Id.ToString() })
                    .DistinctBy(edit => edit.Id).ToList();
                var changes = Company.DecideOf(organisation, default, edits);
                if (changes.Stands)
                {
                    taken++;
                    organisation = organisation.With(changes);
                }
                else
                {
                    refused++;
                    Assert.True(GoesRound(organisation, edits), string.Join(", ", Company.Refusals(changes)));
                }

                Assert.False(GoesRound(organisation, []));
            }
        }

        Assert.True(refused > 20 && taken > 20, $"{refused} refused, {taken} taken");
    }

    [Fact]
    public void A_fingerprint_moves_with_everything_an_admin_administers_and_with_the_file()
    {
        var olga = Company.Today.Find(Company.Olga)!;
        Organisation With(Member other) => Company.Of(Company.Today.Members.Select(member => member.Id == other.Id ? other : member));
        string Print(Organisation organisation, ChangeOptions options = default, string file = "") => OrganisationFingerprint.Of(organisation, options, System.Text.Encoding.UTF8.GetBytes(file));

        var prints = new[]
        {
            Print(Company.Today), Print(Company.Today, Everything), Print(Company.Today, file: "x"), Print(With(olga with { Email = "o@example.org" })), Print(With(olga with { Name = "O" })),
            Print(With(olga with { Title = "O" })), Print(With(olga with { Level = "O" })), Print(With(olga with { TargetLevel = "O" })), Print(With(olga with { Team = "O" })),
            Print(With(olga with { ReportsTo = null })), Print(With(olga with { Active = false })), Print(With(olga with { IsAdmin = true })),
        };

        Assert.Equal(prints.Length, prints.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Print(Company.Today), Print(Company.Of(Company.Today.Members.Reverse())));
    }

    /// <summary>An organisation of about thirty, a few of whom left; Vera is its admin and reports to nobody.</summary>
    private static Organisation Invent(Random random)
    {
        var members = new List<Member> { Company.Person(Company.Vera, "Vera", "Search", null, isAdmin: true) };
        for (var i = 0; i < 30; i++)
        {
            var active = members.Where(member => member.Active).ToArray();
            members.Add(Company.Person(Cast.Person(10 + i), $"P{i}", random.Next(2) == 0 ? "Search" : "Mobile", active[random.Next(active.Length)].Id, active: random.Next(8) > 0));
        }

        return Company.Of(members);
    }

    /// <summary>Rows in any order: some who are here, some who left, some new; each below somebody earlier in a shuffled line.</summary>
    private static List<PersonWish> Wanted(Random random, Organisation before)
    {
        var emails = before.Members.Where(member => !member.IsAdmin && random.Next(3) > 0).Select(member => member.Email)
            .Concat(Enumerable.Range(0, 6).Select(i => $"n{i}@example.org")).ToArray();
        random.Shuffle(emails);
        var rows = emails.Select((email, place) => Company.Row(
            email, $"Name {random.Next(5)}", place == 0 ? "vera@example.org" : emails[random.Next(place)], random.Next(3) switch { 0 => "Search", 1 => "", _ => "Quality" }, place + 2)).ToArray();
        random.Shuffle(rows);
        return [.. rows];
    }

    private static bool GoesRound(Organisation organisation, IReadOnlyList<PersonWish> edits)
    {
        var managers = organisation.Members.Where(member => member.ReportsTo is not null).ToDictionary(member => member.Id, member => member.ReportsTo!.Value);
        foreach (var edit in edits)
        {
            managers[new PersonId(Guid.Parse(edit.Id!))] = new PersonId(Guid.Parse(edit.Manager!));
        }

        return managers.Any(pair => pair.Key == pair.Value) || ReportingLines.Cycles(managers).Count > 0;
    }
}
