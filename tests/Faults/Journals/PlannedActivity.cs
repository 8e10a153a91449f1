namespace Readiness.Faults.Journals;

/// <summary>
/// An activity to log. Its note begins with the entry's id as well, so that an effect is recognised even when a server
/// gives it another id.
/// </summary>
internal sealed record PlannedActivity(string Kind, DateOnly Day, Guid? Colleague, string? Outsider, string Note);
