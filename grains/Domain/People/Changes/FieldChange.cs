namespace Readiness.Domain.People.Changes;

/// <summary>One thing about a person, before and after; a manager by name. Empty text is none.</summary>
public sealed record FieldChange(string Field, string Before, string After);
