using Readiness.Domain.Activities;
using Readiness.Domain.Imports;

namespace Readiness.Domain.People.Changes;

/// <summary>Makes, renames and retires teams.</summary>
public static class TeamRules
{
    /// <summary>A new team, or one that was retired and is so no longer.</summary>
    public static (TeamChange? Change, Refusal? Refusal) Make(Organisation organisation, string name, Guid id)
    {
        var text = name.Trim();
        return Check(text) is { } refusal ? (null, refusal)
            : organisation.Team(text) is not { } known ? (new TeamChange(null, new TeamFacts(id, text, Retired: false, 0)), null)
            : known.Retired ? (new TeamChange(known, known with { Name = text, Retired = false }), null)
            : (null, ChangeRefusals.TeamTaken);
    }

    /// <summary>The same team under another name; with the name it has, nothing changes and both are null.</summary>
    public static (TeamChange? Change, Refusal? Refusal) Rename(Organisation organisation, Guid team, string name)
    {
        var text = name.Trim();
        return Find(organisation, team) is not { } known ? (null, ChangeRefusals.TeamIdUnknown)
            : Check(text) is { } refusal ? (null, refusal)
            : organisation.Team(text) is { } other && other.Id != team ? (null, ChangeRefusals.TeamTaken)
            : known.Name == text ? (null, null)
            : (new TeamChange(known, known with { Name = text }), null);
    }

    /// <summary>A team that nobody is in takes nobody in any more; its closed boards stay readable.</summary>
    public static (TeamChange? Change, Refusal? Refusal) Retire(Organisation organisation, Guid team) =>
        Find(organisation, team) is not { } known ? (null, ChangeRefusals.TeamIdUnknown)
        : known.People > 0 ? (null, ChangeRefusals.TeamNotEmpty(known.People))
        : (new TeamChange(known, known with { Retired = true }), null);

    private static TeamFacts? Find(Organisation organisation, Guid team) => organisation.Teams.FirstOrDefault(each => each.Id == team && !each.Retired);

    private static Refusal? Check(string name) =>
        name.Length is 0 or > PersonCheck.MaxText || name.Any(char.IsControl) || ActivityCheck.CheckText(name) is not null ? ChangeRefusals.TeamNameInvalid : null;
}
