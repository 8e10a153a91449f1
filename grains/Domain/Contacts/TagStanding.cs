namespace Readiness.Domain.Contacts;

/// <summary>A tag, how many contacts have it, and the cadence in days that was set for it; null when none was.</summary>
public sealed record TagStanding(string Name, int Contacts, int? CadenceDays);
