namespace Readiness.Support;

/// <summary>A person of a made-up organisation.</summary>
/// <param name="Email">What entries know the person by.</param>
/// <param name="Name">The display name.</param>
/// <param name="Team">The team's name.</param>
/// <param name="ManagerEmail">Empty for the one at the top.</param>
/// <param name="Boards">named, pseudonym or hidden.</param>
/// <param name="Pseudonym">Empty unless boards is pseudonym.</param>
public sealed record OrganisationPerson(
    string Email, string Name, string Team, string ManagerEmail, string Boards, string Pseudonym);
