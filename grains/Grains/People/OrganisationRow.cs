namespace Readiness.Grains.People;

/// <summary>Settings that hold for everyone, and a number that moves whenever an admin changes people.</summary>
public sealed record OrganisationRow(bool BoardsOn, long PeopleVersion = 0);
