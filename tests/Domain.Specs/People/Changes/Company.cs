using Readiness.Domain.People;
using Readiness.Domain.People.Changes;

namespace Readiness.Domain.Specs.People.Changes;

/// <summary>A small company: Vera leads Mona, who leads Olga and Ben; Fay left. Vera is the admin. Two teams, and one that is retired.</summary>
internal static class Company
{
    public static readonly PersonId Vera = Cast.Person(1);
    public static readonly PersonId Mona = Cast.Person(2);
    public static readonly PersonId Olga = Cast.Person(3);
    public static readonly PersonId Ben = Cast.Person(4);
    public static readonly PersonId Fay = Cast.Person(5);

    public static Organisation Today { get; } = Of(
        Person(Vera, "Vera", "Search", null, isAdmin: true),
        Person(Mona, "Mona", "Search", Vera),
        Person(Olga, "Olga", "Mobile", Mona),
        Person(Ben, "Ben", "Mobile", Mona),
        Person(Fay, "Fay", "Mobile", Mona, active: false));

    public static Organisation Of(params IEnumerable<Member> members)
    {
        var all = members.ToList();
        TeamFacts Team(int number, string name, bool retired = false) =>
            new(Cast.Person(number).Value, name, retired, all.Count(member => member.Active && member.Team == name));
        return new Organisation(all, [Team(101, "Search"), Team(102, "Mobile"), Team(103, "Gone", retired: true)], all.Select(member => member.Level), ["Senior", "Lead"]);
    }

    public static Member Person(PersonId id, string name, string team, PersonId? reportsTo, bool active = true, bool isAdmin = false) =>
        new(id, $"{name.ToLowerInvariant()}@example.org", name, "Engineer", "Professional", "Senior", team, reportsTo, active, isAdmin);

    public static PersonWish Row(string email, string? name = null, string? manager = null, string? team = null, long line = 2) =>
        new() { Line = line, Email = email, Name = name, Manager = manager, Team = team };

    public static PersonWish Act(PersonId person) => new() { Id = person.ToString() };

    public static ChangeSet Decide(params IEnumerable<PersonWish> wishes) => Decide(default, wishes);

    public static ChangeSet Decide(ChangeOptions options, params IEnumerable<PersonWish> wishes) => DecideOf(Today, options, wishes);

    public static ChangeSet DecideOf(Organisation organisation, ChangeOptions options, params IEnumerable<PersonWish> wishes)
    {
        var next = 1000;
        return OrganisationChanges.Decide(organisation, wishes, options, () => Cast.Person(next++));
    }

    /// <summary>Refusals as line, code and sentence.</summary>
    public static string[] Refusals(ChangeSet changes) => [.. changes.Refusals.Select(each => $"{each.Line} {each.Refusal.Code}")];
}
