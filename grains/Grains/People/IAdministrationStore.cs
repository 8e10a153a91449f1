namespace Readiness.Grains.People;

/// <summary>Where the organisation is changed, one change at a time, each with what is written down about it.</summary>
public interface IAdministrationStore
{
    /// <summary>The whole organisation as it is at one moment.</summary>
    Task<OrganisationRows> ReadAsync(CancellationToken cancellation);

    /// <summary>
    /// Reads, decides and writes in one transaction while no other change runs. Null from the decision writes nothing.
    /// </summary>
    Task<WrittenChange> ChangeAsync(ChangeRequest request, Func<OrganisationRows, OrganisationWrites?> decide, CancellationToken cancellation);

    /// <summary>Writes down an act that changed nothing about people or teams.</summary>
    Task NoteAsync(AdminActRow act, CancellationToken cancellation);

    /// <summary>People by name, after a name and id when given.</summary>
    Task<IReadOnlyList<AdminPersonRow>> PeopleAsync(AdminPeopleFilter filter, (string Name, Guid Id)? after, int count, CancellationToken cancellation);

    /// <summary>One person, active or not; null when there is none.</summary>
    Task<AdminPersonRow?> PersonAsync(Guid id, CancellationToken cancellation);

    /// <summary>All teams by name.</summary>
    Task<IReadOnlyList<AdminTeamRow>> TeamsAsync(CancellationToken cancellation);

    /// <summary>What admins did, the latest first, before a number when given; about one person when given.</summary>
    Task<IReadOnlyList<AdminActRow>> ActsAsync(Guid? person, long? before, int count, CancellationToken cancellation);
}
