namespace Readiness.Grains.People;

/// <summary>Who wants to change something, null for a command on the server, when, and what it can touch: without a scope, everything.</summary>
public sealed record ChangeRequest(Guid? By, DateTimeOffset At, ChangeScope? Scope = null);
