using Readiness.Domain.People;
using Readiness.Grains.Imports;

namespace Readiness.Grains.Demo;

/// <summary>Invents the people: a chief executive, directors, team leads, seniors with reports of their own, and everyone else.</summary>
internal sealed class DemoStaff(Random chance)
{
    private const string LeadershipTeam = "Leadership";
    private const int SmallestTeam = 6;
    private const int LargestTeam = 9;
    private const int SizeWithSenior = 8;
    private readonly List<PersonRecord> _people = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<PersonRecord> Invent()
    {
        var chief = Add("Chief executive", "Principal", LeadershipTeam, manager: "");
        foreach (var (title, teams) in DemoWords.Departments)
        {
            var director = Add(title, "Principal", LeadershipTeam, chief);
            foreach (var (team, profession) in teams)
            {
                AddTeam(team, profession, director);
            }
        }

        return _people;
    }

    /// <summary>A name that nobody has yet.</summary>
    public string NewName()
    {
        while (true)
        {
            var name = $"{chance.Pick(DemoWords.FirstNames)} {chance.Pick(DemoWords.LastNames)}";
            if (_names.Add(name))
            {
                return name;
            }
        }
    }

    private void AddTeam(string team, string profession, string director)
    {
        var size = chance.Next(SmallestTeam, LargestTeam + 1);
        var lead = Add($"{team} lead", "Lead", team, director);
        var senior = size < SizeWithSenior ? lead : Add($"Senior {profession}", "Senior", team, lead);
        for (var member = size < SizeWithSenior ? 1 : 2; member < size; member++)
        {
            var isSenior = chance.Chance(0.25);
            var title = isSenior ? $"Senior {profession}" : Capital(profession);
            Add(title, isSenior ? "Senior" : "Professional", team, member < size - 2 ? lead : senior);
        }
    }

    private string Add(string title, string level, string team, string manager)
    {
        var name = NewName();
        var email = $"{string.Join('.', NameFolding.Words(name))}@example.org";
        var boards = chance.NextDouble() switch { < 0.8 => "named", < 0.9 => "pseudonym", _ => "hidden" };
        var pseudonym = boards == "pseudonym" ? NewPseudonym() : "";
        _people.Add(new PersonRecord(_people.Count + 2, email, name, title, level, Above(level), team, manager, boards, pseudonym));
        return email;
    }

    private string NewPseudonym()
    {
        while (true)
        {
            var name = $"{chance.Pick(DemoWords.Moods)} {chance.Pick(DemoWords.Animals)}";
            if (_names.Add(name))
            {
                return name;
            }
        }
    }

    private static string Above(string level) => level switch { "Professional" => "Senior", "Senior" => "Lead", "Lead" => "Principal", _ => "" };

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
