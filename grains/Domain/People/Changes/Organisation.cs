namespace Readiness.Domain.People.Changes;

/// <summary>
/// The organisation as it is at one moment, or the part of it that a change can touch: then it holds whoever is changed,
/// everyone above their new managers, everyone right below them, and all admins.
/// </summary>
public sealed class Organisation
{
    private readonly Dictionary<PersonId, Member> _members;
    private readonly Dictionary<string, PersonId> _byEmail;
    private readonly Dictionary<string, TeamFacts> _teams;
    private readonly Dictionary<string, TeamFacts> _teamsInAnyCase = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Levels are those that somebody has or that a rubric leads to; rubrics are the levels one can aim for.</summary>
    public Organisation(IEnumerable<Member> members, IEnumerable<TeamFacts> teams, IEnumerable<string> levels, IEnumerable<string> rubrics)
    {
        _members = members.ToDictionary(member => member.Id);
        _byEmail = new(_members.Count, EmailComparer.Instance);
        foreach (var member in _members.Values)
        {
            _byEmail[member.Email] = member.Id;
        }

        _teams = teams.ToDictionary(team => team.Name, StringComparer.Ordinal);
        foreach (var team in _teams.Values.OrderBy(team => team.Name, StringComparer.Ordinal))
        {
            _teamsInAnyCase.TryAdd(team.Name, team);
        }

        Rubrics = rubrics.ToHashSet(StringComparer.OrdinalIgnoreCase);
        Levels = levels.Concat(Rubrics).Where(level => level.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Everyone, active or not.</summary>
    public IReadOnlyCollection<Member> Members => _members.Values;

    /// <summary>All teams, retired or not.</summary>
    public IReadOnlyCollection<TeamFacts> Teams => _teams.Values;

    /// <summary>Levels that people can have without any being new.</summary>
    public IReadOnlySet<string> Levels { get; }

    /// <summary>Levels that people can aim for.</summary>
    public IReadOnlySet<string> Rubrics { get; }

    /// <summary>The person of an id; null when there is none.</summary>
    public Member? Find(PersonId id) => _members.GetValueOrDefault(id);

    /// <summary>The person of an e-mail address, in any case; null when there is none.</summary>
    public Member? Find(string email) => _byEmail.TryGetValue(email, out var id) ? _members[id] : null;

    /// <summary>The team of a name, else the one that differs in case alone; null when there is none.</summary>
    public TeamFacts? Team(string name) => _teams.GetValueOrDefault(name) ?? _teamsInAnyCase.GetValueOrDefault(name);

    /// <summary>The organisation once a change set without refusals is applied.</summary>
    public Organisation With(ChangeSet changes)
    {
        var members = new Dictionary<PersonId, Member>(_members);
        foreach (var change in changes.People)
        {
            members[change.After.Id] = change.After;
        }

        var people = members.Values.Where(member => member.Active).CountBy(member => member.Team, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var teams = _teams.Values.Concat(changes.NewTeams.Select(team => new TeamFacts(Guid.Empty, team, Retired: false, 0)))
            .Select(team => team with { People = people.GetValueOrDefault(team.Name) });
        return new Organisation(members.Values, teams, members.Values.Select(member => member.Level), Rubrics);
    }
}
