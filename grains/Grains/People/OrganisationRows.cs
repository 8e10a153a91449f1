namespace Readiness.Grains.People;

/// <summary>The organisation as it is kept, or a part; ByIsAdmin says whether whoever asked is an admin at this moment.</summary>
public sealed record OrganisationRows(bool ByIsAdmin, IReadOnlyList<StaffRow> Staff, IReadOnlyList<AdminTeamRow> Teams, IReadOnlyList<string> Levels);
