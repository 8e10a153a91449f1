using Readiness.Contracts.People;

namespace Readiness.Grains.People;

/// <summary>Rows as admins see them.</summary>
internal static class AdminRowViews
{
    public static AdminTeamView View(this AdminTeamRow team) => new(team.Id, team.Name, team.People, team.Retired);

    public static AdminPersonView View(this AdminPersonRow row) => new(
        row.Person.Id, row.Person.Name, row.Person.Email, row.Person.Title, row.Person.LevelName, row.Person.TargetLevel,
        row.Person.Team is { } team ? new TeamView(team, row.Person.TeamName ?? string.Empty) : null,
        row.Person.ReportsTo, row.ManagerName, row.Person.Active, row.IsAdmin, row.Reports);
}
