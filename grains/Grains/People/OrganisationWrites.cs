namespace Readiness.Grains.People;

/// <summary>What a change writes: whoever changes before and after, teams, and what is kept about it.</summary>
public sealed record OrganisationWrites(
    IReadOnlyList<StaffRow> Before, IReadOnlyList<StaffRow> After, IReadOnlyList<AdminTeamRow> Teams, IEnumerable<AdminActRow> Acts);
