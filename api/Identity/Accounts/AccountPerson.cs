namespace Readiness.Api.Identity.Accounts;

/// <summary>An active person as sign-in needs to know them.</summary>
public sealed record AccountPerson(Guid Id, string Name, string Email);
