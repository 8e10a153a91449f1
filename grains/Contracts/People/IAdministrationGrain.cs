namespace Readiness.Contracts.People;

/// <summary>
/// What admins do and read. Whether somebody is an admin is asked at each call; to everybody else nothing here exists: reads
/// are null, and acts are refused as if the person or team were unknown. Stateless: any silo answers.
/// </summary>
[Alias("Readiness.IAdministrationGrain")]
public interface IAdministrationGrain : IGrainWithStringKey
{
    /// <summary>Whether somebody active is an admin at this moment; told to themselves alone.</summary>
    [Alias("IsAdmin")]
    Task<bool> IsAdminAsync(Guid viewer, Guid person);

    /// <summary>What a file of people would change, or, given the fingerprint of that answer, changes it: all or nothing.</summary>
    [Alias("Import"), ResponseTimeout("00:05:00")]
    Task<PeopleImported?> ImportAsync(ImportPeople command);

    /// <summary>Adds or changes one person.</summary>
    [Alias("ChangePerson")]
    Task<AdministrationOutcome> ChangePersonAsync(ChangePerson command);

    /// <summary>Makes or changes a team.</summary>
    [Alias("ChangeTeam"), ResponseTimeout("00:02:00")]
    Task<AdministrationOutcome> ChangeTeamAsync(ChangeTeam command);

    /// <summary>Writes down what was done to an account.</summary>
    [Alias("Note")]
    Task NoteAsync(Guid by, AccountAct act, Guid person);

    /// <summary>Notes that an admin looked at somebody's account, for that somebody to see.</summary>
    [Alias("Look")]
    Task LookAsync(Guid by, Guid person);

    /// <summary>People, active or not.</summary>
    [Alias("People")]
    Task<AdminPersonPage?> PeopleAsync(AdminPeopleQuery query);

    /// <summary>All teams by name.</summary>
    [Alias("Teams")]
    Task<AdminTeamView[]?> TeamsAsync(Guid viewer);

    /// <summary>What admins did, about one person when given.</summary>
    [Alias("Acts")]
    Task<AdminActPage?> ActsAsync(Guid viewer, Guid? person, int first, string? after);
}
