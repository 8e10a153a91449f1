namespace Readiness.Contracts.People;

/// <summary>Reads the directory of people. Stateless: any silo answers.</summary>
[Alias("Readiness.IPeopleGrain")]
public interface IPeopleGrain : IGrainWithStringKey
{
    /// <summary>The active person of that id; null when there is none.</summary>
    [Alias("Find")]
    Task<PersonView?> FindAsync(Guid id);

    /// <summary>The first active people by name.</summary>
    [Alias("List")]
    Task<PersonView[]> ListAsync(int most);

    /// <summary>Colleagues by name.</summary>
    [Alias("Search")]
    Task<PersonPage> SearchAsync(SearchPeople query);

    /// <summary>Teams whose people somebody manages, by name; null for any other viewer.</summary>
    [Alias("Leads")]
    Task<TeamView[]?> LeadsAsync(Guid viewer, Guid person);

    /// <summary>What holds for everyone.</summary>
    [Alias("Organisation")]
    Task<OrganisationView> OrganisationAsync();
}
