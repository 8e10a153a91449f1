namespace Readiness.Grains.People;

/// <summary>Whom a change of few people can touch: those people and new managers by id, and addresses that must be free.</summary>
public sealed record ChangeScope(IReadOnlyCollection<Guid> Ids, IReadOnlyCollection<string> Emails);
