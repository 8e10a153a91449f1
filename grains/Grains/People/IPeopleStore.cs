namespace Readiness.Grains.People;

/// <summary>Where people, teams, leave, tokens and settings are kept.</summary>
public interface IPeopleStore
{
    /// <summary>The people of those ids, active or not, in no order.</summary>
    Task<IReadOnlyList<PersonRow>> FindAsync(IReadOnlyList<Guid> ids, CancellationToken cancellation);

    /// <summary>The person of an e-mail address, in any case; null when there is none.</summary>
    Task<PersonRow?> FindByEmailAsync(string email, CancellationToken cancellation);

    /// <summary>The active people of e-mail addresses given in lower case; in no order.</summary>
    Task<IReadOnlyList<PersonRow>> FindByEmailsAsync(IReadOnlyCollection<string> emails, CancellationToken cancellation);

    /// <summary>Everyone, by e-mail address.</summary>
    IAsyncEnumerable<PersonRow> ReadAllAsync(CancellationToken cancellation);

    /// <summary>
    /// Active people other than one, each folded word being the prefix of a word of their name; by name, after a name
    /// and id when given.
    /// </summary>
    Task<IReadOnlyList<PersonRow>> SearchAsync(
        IReadOnlyList<string> words, Guid except, (string Name, Guid Id)? after, int count, CancellationToken cancellation);

    /// <summary>Whether somebody is the manager of a person, or further up their reporting line.</summary>
    Task<bool> IsInLineAsync(Guid superior, Guid person, CancellationToken cancellation);

    /// <summary>Whether somebody is the manager of an active person of a team, or further up their reporting line.</summary>
    Task<bool> LeadsOfTeamAsync(Guid superior, Guid team, CancellationToken cancellation);

    /// <summary>Teams with active people whose manager somebody is, or further up whose reporting line; by name.</summary>
    Task<IReadOnlyList<(Guid Id, string Name)>> TeamsLedAsync(Guid superior, CancellationToken cancellation);

    /// <summary>Mondays of the weeks a person declared as leave.</summary>
    Task<IReadOnlyList<DateOnly>> LeaveAsync(Guid person, CancellationToken cancellation);

    /// <summary>Leave of everyone.</summary>
    IAsyncEnumerable<(Guid Person, DateOnly Monday)> ReadAllLeaveAsync(CancellationToken cancellation);

    /// <summary>Changes how a person is shown; false when the pseudonym is another person's name or pseudonym.</summary>
    Task<bool> SetPresenceAsync(Guid person, int presence, string? pseudonym, CancellationToken cancellation);

    /// <summary>Adds people and their teams, or brings them up to date by id; all or none.</summary>
    Task SaveAsync(IReadOnlyList<PersonRow> people, CancellationToken cancellation);

    /// <summary>Adds weeks of leave; those already there stay. Returns how many were new.</summary>
    Task<int> SaveLeaveAsync(IReadOnlyList<(Guid Person, DateOnly Monday)> leave, CancellationToken cancellation);

    /// <summary>All teams by name.</summary>
    Task<IReadOnlyDictionary<string, Guid>> TeamsAsync(CancellationToken cancellation);

    /// <summary>The settings.</summary>
    Task<OrganisationRow> OrganisationAsync(CancellationToken cancellation);

    /// <summary>Changes the settings.</summary>
    Task SaveOrganisationAsync(OrganisationRow settings, CancellationToken cancellation);

    /// <summary>The token of that hash, while its owner is active.</summary>
    Task<TokenRow?> FindTokenAsync(byte[] hash, CancellationToken cancellation);

    /// <summary>Keeps a new token.</summary>
    Task SaveTokenAsync(TokenRow token, CancellationToken cancellation);
}
