namespace Readiness.Grains.People;

/// <summary>
/// A change to be decided and written in one turn. By is null for whoever runs commands on the server, who needs no role.
/// Without a scope the whole organisation is read. Rubrics are the levels that people can aim for.
/// </summary>
public sealed record ChangeRequest(Guid? By, DateTimeOffset At, IReadOnlyCollection<string> Rubrics, ChangeScope? Scope = null);
