using Readiness.Contracts.People;

namespace Readiness.Grains.People;

/// <summary>Directory rows as anyone may see them.</summary>
internal static class PeopleViews
{
    public static PersonView View(this PersonRow person) =>
        new(person.Id, person.Name, person.Title, person.Team is { } team ? new TeamView(team, person.TeamName ?? string.Empty) : null);
}
