namespace Readiness.Grains.People;

/// <summary>Settings that hold for everyone.</summary>
public sealed record OrganisationRow(bool BoardsOn);
