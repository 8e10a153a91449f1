namespace Readiness.Domain.Contacts;

/// <summary>How often, in days, its owner wants to hear from contacts with a tag.</summary>
public sealed record TagCadence(string Tag, int Days);
