namespace Readiness.Grains.Inboxes;

/// <summary>A contact that is overdue since a day. Colleague is null for somebody outside.</summary>
public sealed record WaitingContact(string Id, string Name, Guid? Colleague, DateOnly DueOn);
