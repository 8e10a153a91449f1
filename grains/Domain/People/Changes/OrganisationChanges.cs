using Readiness.Domain.Imports;

namespace Readiness.Domain.People.Changes;

/// <summary>
/// Decides what wishes would change: those of a file, or the one of an act. Each line is looked at by itself, then all
/// together, because managers, cycles and who is left behind depend on every line.
/// </summary>
public sealed class OrganisationChanges
{
    private readonly Organisation _before;
    private readonly ChangeOptions _options;
    private readonly Func<PersonId> _newId;
    private readonly List<Plan> _plans = [];
    private readonly Dictionary<PersonId, Plan> _byPerson = [];
    private readonly Dictionary<string, Plan> _byEmail = new(EmailComparer.Instance);
    private readonly HashSet<PersonId> _named = [];
    private readonly List<LineRefusal> _refusals = [];
    private readonly SortedSet<string> _newTeams = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedSet<string> _newLevels = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _teamSpellings = new(StringComparer.OrdinalIgnoreCase);
    private HashSet<string>? _goneBy;

    private OrganisationChanges(Organisation before, ChangeOptions options, Func<PersonId> newId) =>
        (_before, _options, _newId) = (before, options, newId);

    /// <summary>What the wishes would change of the organisation. Ids of people who are new come from the function.</summary>
    public static ChangeSet Decide(Organisation before, IEnumerable<PersonWish> wishes, ChangeOptions options, Func<PersonId> newId)
    {
        var changes = new OrganisationChanges(before, options, newId);
        foreach (var wish in wishes)
        {
            changes.Take(wish);
        }

        changes.DeactivateMissing();
        changes.FindManagers();
        new WholeLineCheck(before, changes._byPerson).Run();
        return changes.Result();
    }

    private void Take(PersonWish wish)
    {
        var (known, refusal) = Whom(wish);
        if (known is not null && !_named.Add(known.Id) && _byPerson.TryGetValue(known.Id, out var earlier))
        {
            refusal ??= ChangeRefusals.Duplicate(earlier.Wish.Line);
        }
        else if (known is null && refusal is null && _byEmail.TryGetValue(wish.Email!.Trim(), out var newcomer))
        {
            refusal = ChangeRefusals.Duplicate(newcomer.Wish.Line);
        }

        var after = refusal is null ? Wanted(wish, known) : null;
        refusal ??= PersonCheck.Check(Draft(after!), known?.Email) ?? CheckPlace(after!, known);
        if (refusal is not null)
        {
            Refuse(wish.Line, Who(wish, known), refusal);
            return;
        }

        Add(new Plan(wish, known, after!));
    }

    private (Member? Known, Refusal? Refusal) Whom(PersonWish wish)
    {
        if (wish.Fault is not null)
        {
            return (null, wish.Fault);
        }

        if (wish.Id?.Trim() is { Length: > 0 } id)
        {
            var member = Guid.TryParse(id, out var parsed) ? _before.Find(new PersonId(parsed)) : null;
            return (member, member is null ? ChangeRefusals.PersonUnknown : null);
        }

        return wish.Email?.Trim() is { Length: > 0 } email ? (_before.Find(email), null) : (null, ChangeRefusals.KeyMissing);
    }

    private Member Wanted(PersonWish wish, Member? known)
    {
        var active = wish.Active ?? (known is { Active: false } && _options.Reactivate ? true : known?.Active ?? true);
        var boards = known is null ? wish.Boards?.Trim() ?? string.Empty : string.Empty;
        return new Member(
            known?.Id ?? _newId(),
            wish.Id?.Trim() is { Length: > 0 } || known is null ? Text(wish.Email, known?.Email) : known.Email,
            Text(wish.Name, known?.Name),
            Text(wish.Title, known?.Title),
            Text(wish.Level, known?.Level),
            Text(wish.TargetLevel, known?.TargetLevel),
            TeamName(Text(wish.Team, known?.Team)),
            known?.ReportsTo,
            active,
            active && (wish.Admin ?? known?.IsAdmin ?? false),
            boards,
            known is null ? Text(wish.Pseudonym, null) : known.Pseudonym);
    }

    /// <summary>The team as it is spelled here; a new one as the first row spells it.</summary>
    private string TeamName(string text)
    {
        if (text.Length == 0)
        {
            return text;
        }

        return _before.Team(text) is { } team ? team.Name
            : _teamSpellings.TryGetValue(text, out var earlier) ? earlier : _teamSpellings[text] = text;
    }

    private Refusal? CheckPlace(Member after, Member? known)
    {
        if (known is { Active: false } && !after.Active)
        {
            return ChangeRefusals.PersonInactive;
        }

        if (_byEmail.ContainsKey(after.Email) || (_before.Find(after.Email) is { } other && other.Id != after.Id))
        {
            return ChangeRefusals.EmailTaken;
        }

        return CheckPseudonym(after, known) ?? CheckTeam(after, known) ?? CheckLevels(after, known);
    }

    private Refusal? CheckPseudonym(Member after, Member? known)
    {
        if (known is not null || !after.Boards.Equals("pseudonym", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        _goneBy ??= _before.Members.SelectMany(member => new[] { member.Name, member.Pseudonym })
            .Concat(_plans.SelectMany(plan => new[] { plan.After.Name, plan.After.Pseudonym })).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        return _goneBy.Contains(after.Pseudonym ?? string.Empty) ? Boards.PresenceRules.Taken : null;
    }

    private Refusal? CheckTeam(Member after, Member? known)
    {
        if (after.Team.Length == 0 || after.Team == known?.Team)
        {
            return null;
        }

        if (_before.Team(after.Team) is { } team)
        {
            return team.Retired ? ChangeRefusals.TeamRetired(team.Name) : null;
        }

        return _options.AddNew ? null : ChangeRefusals.TeamUnknown(after.Team);
    }

    private Refusal? CheckLevels(Member after, Member? known) =>
        after.TargetLevel.Length > 0 && after.TargetLevel != known?.TargetLevel && !_before.Rubrics.Contains(after.TargetLevel) ? ChangeRefusals.TargetUnknown(after.TargetLevel)
        : after.Level.Length > 0 && after.Level != known?.Level && !_before.Levels.Contains(after.Level) && !_options.AddNew ? ChangeRefusals.LevelUnknown(after.Level)
        : null;

    private void Add(Plan plan)
    {
        _plans.Add(plan);
        _goneBy?.UnionWith(new[] { plan.After.Name, plan.After.Pseudonym }.OfType<string>());
        _byPerson.Add(plan.After.Id, plan);
        _byEmail[plan.After.Email] = plan;
    }

    private void DeactivateMissing()
    {
        if (!_options.DeactivateMissing)
        {
            return;
        }

        foreach (var member in _before.Members.Where(member => member.Active && !_named.Contains(member.Id)).OrderBy(member => member.Email, StringComparer.OrdinalIgnoreCase))
        {
            Add(new Plan(new PersonWish { Email = member.Email }, member, member with { Active = false, IsAdmin = false }));
        }
    }

    private void FindManagers()
    {
        foreach (var plan in _plans.Where(plan => plan.Wish.Manager is not null))
        {
            var text = plan.Wish.Manager!.Trim();
            var manager = text.Length == 0 ? null : Manager(text);
            if (text.Length > 0 && manager is null)
            {
                plan.Refuse(ChangeRefusals.ManagerUnknown(text));
            }
            else if (manager == plan.After.Id)
            {
                plan.Refuse(ChangeRefusals.ManagerSelf);
            }
            else
            {
                plan.After = plan.After with { ReportsTo = manager };
            }
        }
    }

    private PersonId? Manager(string text) =>
        Guid.TryParse(text, out var id) && _before.Find(new PersonId(id)) is { } known ? known.Id
        : _byEmail.TryGetValue(text, out var plan) ? plan.After.Id
        : _before.Find(text)?.Id;

    private ChangeSet Result()
    {
        var people = new List<PersonChange>();
        var unchanged = 0;
        foreach (var plan in _plans)
        {
            if (plan.Refusal is { } refusal)
            {
                Refuse(plan.Wish.Line, plan.After.Email, refusal);
            }
            else if (plan.Change(Name) is { } change)
            {
                people.Add(change);
                NoteNew(plan.After);
            }
            else
            {
                unchanged++;
            }
        }

        return new ChangeSet(people, unchanged, [.. _newTeams], [.. _newLevels], [.. _refusals.OrderBy(refusal => refusal.Line)]);
    }

    private void NoteNew(Member after)
    {
        if (after.Team.Length > 0 && _before.Team(after.Team) is null)
        {
            _newTeams.Add(after.Team);
        }

        if (after.Level.Length > 0 && !_before.Levels.Contains(after.Level))
        {
            _newLevels.Add(after.Level);
        }
    }

    private string Name(PersonId id) => _byPerson.TryGetValue(id, out var plan) ? plan.After.Name : _before.Find(id)?.Name ?? string.Empty;

    private void Refuse(long line, string who, Refusal refusal) => _refusals.Add(new LineRefusal(line, who, refusal));

    private static string Who(PersonWish wish, Member? known) => known?.Email ?? wish.Email?.Trim() ?? wish.Id?.Trim() ?? string.Empty;

    private static string Text(string? wished, string? known) => wished?.Trim() ?? known ?? string.Empty;

    private static PersonDraft Draft(Member after) => new(
        after.Email, after.Name, after.Title, after.Level, after.TargetLevel, after.Team, string.Empty, after.Boards, after.Pseudonym ?? string.Empty);
}
