using Readiness.Domain.Imports;

namespace Readiness.Domain.People.Changes;

/// <summary>Why a change of the organisation is refused.</summary>
public static class ChangeRefusals
{
    /// <summary>So many names stand in one message.</summary>
    public const int MostNamed = 5;

    private const int MostInCycle = 12;
    private const int LongestQuoted = 60;

    /// <summary>The id belongs to nobody.</summary>
    public static Refusal PersonUnknown { get; } = PeopleRefusals.PersonUnknown;

    /// <summary>A line names nobody.</summary>
    public static Refusal KeyMissing { get; } = new("EMAIL_INVALID", "The line names nobody: give an e-mail address or an id.", "email");

    /// <summary>Another person has the address.</summary>
    public static Refusal EmailTaken { get; } = new("EMAIL_TAKEN", "Somebody else has this e-mail address.", "email");

    /// <summary>The person was deactivated.</summary>
    public static Refusal PersonInactive { get; } =
        new("PERSON_INACTIVE", "This person is deactivated. Reactivate them first, or choose that people in the file are reactivated.", "active");

    /// <summary>People are not their own managers.</summary>
    public static Refusal ManagerSelf { get; } = new("MANAGER_SELF", "Nobody reports to themselves.", "manager_email");

    /// <summary>Somebody has to be admin.</summary>
    public static Refusal LastAdmin { get; } = new("LAST_ADMIN", "Somebody has to be admin: make another one first.", "admin");

    /// <summary>The organisation, the file or the choices are not those that were previewed.</summary>
    public static Refusal Outdated { get; } =
        new("PREVIEW_OUTDATED", "The organisation or the file changed since the preview. Nothing was changed: look at the preview again.", "fingerprint");

    /// <summary>Somebody else wrote at the same moment.</summary>
    public static Refusal Overtaken { get; } = new("OVERTAKEN", "Somebody else changed this at the same moment. Nothing was changed: try again.");

    /// <summary>The name of a team is empty, too long or no text.</summary>
    public static Refusal TeamNameInvalid { get; } = new("TEAM_NAME_INVALID", $"A team's name has 1 to {PersonCheck.MaxText} characters on one line.", "name");

    /// <summary>Another team has the name.</summary>
    public static Refusal TeamTaken { get; } = new("TEAM_TAKEN", "There is a team of this name.", "name");

    /// <summary>No team has that id.</summary>
    public static Refusal TeamIdUnknown { get; } = new("TEAM_UNKNOWN", "This team is not known here.", "teamId");

    /// <summary>One person stands in two lines.</summary>
    public static Refusal Duplicate(long line) => new("PERSON_REPEATED", $"This person stands in line {line} already.", "email");

    /// <summary>No such team.</summary>
    public static Refusal TeamUnknown(string team) =>
        new("TEAM_UNKNOWN", $"There is no team '{Quoted(team)}'. Make it first, or choose that new teams are made.", "team");

    /// <summary>The team is retired.</summary>
    public static Refusal TeamRetired(string team) => new("TEAM_RETIRED", $"The team '{Quoted(team)}' is retired.", "team");

    /// <summary>Nobody has that level.</summary>
    public static Refusal LevelUnknown(string level) =>
        new("LEVEL_UNKNOWN", $"Nobody has the level '{Quoted(level)}', and no rubric leads to it. Choose that new levels are taken, if it is one.", "level");

    /// <summary>One cannot aim for that level.</summary>
    public static Refusal TargetUnknown(string level) => new("LEVEL_UNKNOWN", $"No rubric leads to the level '{Quoted(level)}'.", "target_level");

    /// <summary>Nobody is the manager.</summary>
    public static Refusal ManagerUnknown(string manager) =>
        new("MANAGER_UNKNOWN", $"The manager '{Quoted(manager)}' is not known here, and no accepted line brings them.", "manager_email");

    /// <summary>The manager was deactivated.</summary>
    public static Refusal ManagerInactive(string name) => new("MANAGER_INACTIVE", $"{name} is deactivated and cannot be anybody's manager.", "manager_email");

    /// <summary>People report to whoever is to be deactivated. Names in order, all of them.</summary>
    public static Refusal HasReports(IReadOnlyList<string> names) => new(
        "HAS_REPORTS",
        $"{names.Count} {(names.Count == 1 ? "person reports" : "people report")} to them: {string.Join(", ", names.Take(MostNamed))}{(names.Count > MostNamed ? " …" : "")}. Give them another manager first, or in the same change.",
        "active");

    /// <summary>Following the managers leads back to the first. Names in the order of reporting.</summary>
    public static Refusal ManagerCycle(IReadOnlyList<string> names) => new(
        "MANAGER_CYCLE",
        $"The reporting line goes round: {string.Join(" → ", names.Take(MostInCycle))} → {(names.Count > MostInCycle ? "… → " : "")}{names[0]}.",
        "manager_email");

    /// <summary>A team with people in it is not retired.</summary>
    public static Refusal TeamNotEmpty(int people) =>
        new("TEAM_NOT_EMPTY", $"{people} {(people == 1 ? "person is" : "people are")} in this team. Move them to another one first.", "teamId");

    private static string Quoted(string text) => text.Length > LongestQuoted ? text[..LongestQuoted] + "…" : text;
}
