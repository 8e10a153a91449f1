namespace Readiness.Grains.People;

/// <summary>Which people an admin asks for: folded words of their name, or the beginning of their address in lower case; team; whether active; admins alone.</summary>
public sealed record AdminPeopleFilter(IReadOnlyList<string> Words, string? EmailPrefix, Guid? Team, bool? Active, bool AdminsOnly);
